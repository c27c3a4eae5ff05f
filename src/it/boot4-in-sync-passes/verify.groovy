import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

assertThat(log).contains('Entities and changelog agree', 'it.shop.ShopApplication', 'migrations/root.yaml')
assertThat(report.verdict).isEqualTo('in-sync')
assertThat(report.findings).isEmpty()
assertThat(report.entities.discovered).contains('Hibernate 7.4.')
return true
