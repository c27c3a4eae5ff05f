import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'app/target/schemasync/report.json'))

def features = 'db/features'
def made = [
    classpathprefix: "$features/classpath-prefix.xml::classpath-prefix",
    relativeinclude: "$features/relative.yaml::relative",
    ofthejar: 'db/shared/of-the-jar.xml::of-the-jar',
    nestedparameter: "$features/parameters.xml::nested",
    propertyfile: "$features/parameters.xml::of-file",
    propertyofdbms: "$features/parameters.xml::of-dbms",
    propertyofcontext: "$features/parameters.xml::of-context",
    parameterofthecheck: "$features/parameters.xml::of-the-check",
    localone: "$features/local-one.xml::local-one",
    localtwo: "$features/local-two.xml::local-two",
    includedreversed: 'db/all/kept/1-widen.sql::second',
    loaded: "$features/data.xml::create-loaded",
    loadedprepared: "$features/data.xml::create-prepared",
    updated: "$features/data.xml::create-updated",
    sqlfile: "$features/code.xml::sql-file",
    customchange: "$features/code.xml::own-class",
    customchangeofthejar: "$features/code.xml::class-of-the-jar",
    guardedbyclass: "$features/code.xml::guarded",
    dollarquoted: "$features/formatted.sql::dollars",
    otherdelimiter: "$features/formatted.sql::delimiter",
    guardedbysql: "$features/formatted.sql::guarded",
    contextmatches: "$features/filters.xml::context-matches",
    labelmatches: "$features/filters.xml::label-matches",
    runonchange: "$features/filters.xml::run-on-change",
    runalways: "$features/filters.xml::run-always",
    onsqloutput: "$features/filters.xml::on-sql-output",
    tagged: "$features/filters.xml::tagged",
    notoracle: "$features/filters.xml::not-oracle",
    forpostgres: "$features/filters.xml::for-postgres",
    logicalpath: 'db/old-name.xml::logical-path',
    logicalchangeset: 'db/of-the-changeset.xml::logical-changeset',
].collectEntries { table, changeset -> ["public.${table}.note".toString(), "$changeset::ada".toString()] }

// each feature has made its one table, with a note that is too short, and no other feature has run
def found = report.findings.findAll { it.code == 'column.type' }
assertThat(found.collectEntries { [it.object, "${it.changeset.file}::${it.changeset.id}::${it.changeset.author}".toString()] })
    .containsExactlyInAnyOrderEntriesOf(made)
assertThat(found*.impact.unique()).containsExactly('BREAKS')
assertThat(report.findings.findAll { it.code != 'column.type' }*.object).containsExactly('public.shout(text)')
// the two of logical paths tell their file, where all else is where its path says
assertThat(found.findAll { it.changeset.writtenIn }.collectEntries { [it.object, it.changeset.writtenIn] })
    .isEqualTo(['public.logicalpath.note': "$features/renamed.xml".toString(), 'public.logicalchangeset.note': "$features/renamed.xml".toString()])
assertThat(log).contains('classpath:db/master.xml', 'contexts prod, labels released')
assertThat(new File(basedir, 'app/target/schemasync/worker.log').text).contains('Running Changeset: db/features/code.xml::own-class::ada')
return true
