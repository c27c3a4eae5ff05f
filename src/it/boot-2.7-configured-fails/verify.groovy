import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))
def findings = report.findings.collectEntries { [it.object, it] }
def finding = { object, code -> assertThat(findings[object]?.code).as(object).isEqualTo(code) }

assertThat(report.entities.discovered).contains('Spring Boot 2.7.18, Hibernate 5.6.15.Final, profile production')
// a placeholder, and what came before label-filter
assertThat(report.changelog.discovered).contains('/migrations/root.xml', 'contexts production', 'labels current')

// the schema is that of a HibernatePropertiesCustomizer of the main class
assertThat(findings.keySet()).allMatch { it.startsWith('shop.') }
// spring.liquibase.labels; .contexts of a document of its own, for the default profile; .parameters
finding('shop.order_line.coupon_code', 'column.missing')
finding('shop.order_line.gift_wrapped', 'column.missing')
finding('shop.order_line.product_title', 'column.type')
// the default names of Boot 2.7: order_line_seq, not orderLineSeq
finding('shop.order_line_seq', 'sequence.increment')
// a bean for implicit names: replaced_line, not replaced_line_id
def foreignKey = findings.values().find { it.code == 'foreign-key.missing' }
assertThat(foreignKey.entities.definition).contains('(replaced_line)')
assertThat(findings).hasSize(5)
return true
