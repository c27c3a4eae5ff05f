import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

assertThat(log).contains('Entities and changelog agree: 1 entity on 1 table')
assertThat(report.verdict).isEqualTo('in-sync')
assertThat(report.findings.findAll { it.severity != 'quiet' }).isEmpty()
return true
