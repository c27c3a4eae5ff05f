import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def report = { name -> new JsonSlurper().parse(new File(basedir, "target/${name}/report.json")) }

def audit = report('schemasync-audit')
assertThat(audit.verdict).isEqualTo('in-sync')
assertThat(audit.findings).isEmpty()
assertThat(audit.entities.discovered).startsWith(
    '1 entity of it:micronaut-fails (Micronaut 4.10.15 persistence unit audit, Hibernate 6.6.')
assertThat(audit.entities.discovered).endsWith("schema audit by currentSchema of the connection's URL)")
assertThat(audit.changelog.discovered).startsWith(
    'db/audit.sql (liquibase.datasources.audit.change-log')

def shop = report('schemasync')
assertThat(shop.verdict).isEqualTo('drift')
assertThat(shop.entities.discovered).contains('Micronaut 4.10.15 persistence unit default')
assertThat(shop.entities.discovered).endsWith(', profile prod)')
assertThat(shop.changelog.discovered).startsWith(
    'classpath:db/shop.yaml (liquibase.datasources.default.change-log')
// nothing else differs: Micronaut Data's names and sequence, a length by a parameter, a context
assertThat(shop.findings).hasSize(1)
assertThat(shop.findings[0].code).isEqualTo('column.missing')
assertThat(shop.findings[0].object).isEqualTo('shop.book_title.sub_title')
return true
