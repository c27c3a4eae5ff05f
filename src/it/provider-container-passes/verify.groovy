import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

assertThat(log).contains('Entities and changelog agree')
assertThat(report.verdict).isEqualTo('in-sync')
assertThat(report.findings).isEmpty()
assertThat(report.database.provider).isEqualTo('container')
// the end of the JVM is Testcontainers' as well
assertThat(log).doesNotContain('Exception in thread')
return true
