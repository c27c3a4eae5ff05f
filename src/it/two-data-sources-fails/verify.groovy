import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def check = { name, file, column ->
  def report = new JsonSlurper().parse(new File(basedir, "target/schemasync-$name/report.json"))
  assertThat(report.entities.discovered).startsWith('1 entity of it.ShopApplication')
  assertThat(report.changelog.discovered).startsWith(file)
  assertThat(report.findings.collect { [it.code, it.object] }).containsExactly(['column.missing', column])
}

// two entity manager factories and two SpringLiquibase beans, each pair an execution
check('customers', 'customers/changelog.yaml', 'public.customer.phone_number')
check('orders', 'orders/changelog.yaml', 'public.placed_order.gift_message')
return true
