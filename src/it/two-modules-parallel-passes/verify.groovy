import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text

assertThat(log.count('Entities and changelog agree')).isEqualTo(2)
['books', 'films'].each { module ->
  def report = new JsonSlurper().parse(new File(basedir, "$module/target/schemasync/report.json"))
  assertThat(report.verdict).isEqualTo('in-sync')
  assertThat(report.findings).isEmpty()
}
return true
