import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'app/target/schemasync/report.json'))
def findings = report.findings.findAll { it.severity != 'quiet' }.collectEntries { [it.object, it] }
def finding = { object, code -> assertThat(findings[object]?.code).as(object).isEqualTo(code) }

assertThat(report.entities.discovered)
    .contains('4 entities of it.shop.ShopApplication (Spring Boot 3.5.', 'profiles production, naming, house')
assertThat(report.changelog.discovered)
    .contains('migrations/root.yaml (spring.liquibase.change-log', 'contexts production', 'labels !retired')

// the schema is that of a profile of the group, which goes before the imported file; t_ is that of the naming strategy
assertThat(findings.keySet()).allMatch { it.startsWith('shop.t_') }
// spring.liquibase.liquibase-schema
assertThat(report.findings.findAll { it.severity == 'quiet' }*.object).containsExactly('ops')

// @EntityScan, of a class in another module's jar
finding('shop.t_customer.phone_number', 'column.missing')
// spring.jpa.mapping-resources: an orm.xml, an hbm.xml
finding('shop.t_voucher.printed_text', 'column.type')
finding('shop.t_invoice.invoice_number', 'column.nullability')
// spring.jpa.database-platform
finding('shop.t_order_line.gross_weight', 'column.type')
assertThat(findings['shop.t_order_line.gross_weight'].entities.definition).contains('numeric(12,4)')
// spring.jpa.properties, by a placeholder's default
finding('shop.t_order_line.tracking_code', 'column.type')
assertThat(findings['shop.t_order_line.tracking_code'].entities.definition).isEqualTo('character(36)')
// Spring's implicit name of a join table: JPA's ends with the other entity's, customer
finding('shop.t_order_line_recipients.recipients_id', 'column.type')
// spring.liquibase.parameters, its value from the imported file alone
finding('shop.t_order_line.product_title', 'column.type')
assertThat(findings['shop.t_order_line.product_title'].changelog.definition).isEqualTo('varchar(80)')
// spring.liquibase.contexts, .label-filter
finding('shop.t_order_line.gift_message', 'column.missing')
finding('shop.t_order_line.coupon_code', 'column.missing')
assertThat(findings).hasSize(9)
return true
