import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

context.get('server').stop(0)
def version = new File(basedir, 'pom.xml').text.find('<version>(.*-elsewhere)</') { it[1] }
def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

assertThat(log).contains(
    "Liquibase is not on the run-time class path: org.liquibase:liquibase-core:$version is taken" as String)
assertThat(log).doesNotContain('Hibernate is not on', '\tat ')
assertThat(report.findings.collect { it.code + ' ' + it.object })
    .containsExactly('column.missing public.book.subtitle')
assertThat(context.get('asked')).contains(
    "http://mirror.invalid/mirror/org/liquibase/liquibase-core/$version/liquibase-core-${version}.jar" as String)
return true
