import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def builds = new File(basedir, 'build.log').text.split('Building unchanged-since-passes').drop(1)
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

assertThat(builds).hasSize(5)
assertThat(builds.collect { it.contains('Nothing has changed since an earlier check') })
    .containsExactly(false, true, false, false, true)
builds.each { assertThat(it).contains('Entities and changelog agree: 1 entity on 1 table') }
assertThat(builds[1]).contains('-Dschemasync.cache=off checks again')
assertThat(report.verdict).isEqualTo('in-sync')
return true
