import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

// The Java that runs this script may not be able to name such files, a shell can.
def collected = new File(basedir, 'collected')
def copy = ['sh', '-c', '''
set -e
mkdir collected
cp pr*/found/report.json collected/before.json
cp pr*/target/schemasync/report.json collected/after.json
ls -R pr*/src/main/resources/db >collected/files
cat pr*/src/main/resources/db/changelog/db.changelog-master.yaml >collected/master
cat pr*/src/main/resources/db/changelog/*nderungen/* >collected/changelogs
'''].execute(null, basedir)
copy.waitForProcessOutput(System.out, System.err)
assertThat(copy.exitValue()).isZero()

def text = { name -> new File(collected, name).getText('UTF-8') }
def report = { name -> new JsonSlurper().parseText(text(name)) }

def before = report('before.json')
assertThat(before.findings.collect { it.object } as Set)
    .isEqualTo(['public.größe.straße', 'public.größe.maß', 'public.größe.größe_maß_check'] as Set)
def straße = before.findings.find { it.object == 'public.größe.straße' }
assertThat(straße.origins[0].location).isEqualTo('src/main/java/it/Größe.java:14')
assertThat(straße.changeset).isEqualTo(
    [file: 'db/changelog/änderungen/größe.yaml', id: 'lege-größe-an', author: 'jürgen'])

assertThat(report('after.json').verdict).isEqualTo('in-sync')
assertThat(text('changelogs')).contains('größe', 'straße', 'メートル')
return true
