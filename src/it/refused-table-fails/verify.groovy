import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

assertThat(log).contains(
    'Nothing to write',
    'public.order.remark  column.missing: only its name is known: the DDL of its table is refused',
    'MojoFailureException',
    'DDL of the table refused',
    'table.refused',
    'syntax error at or near "Order" Position: 14 in: create table Order (',
    'public.order.remark',
    'Order.remark')
assertThat(log).doesNotContain('\tat ')
assertThat(report.findings*.code).containsExactly('table.refused', 'column.missing')
assertThat(report.findings*.object).containsExactly('public.order', 'public.order.remark')
return true
