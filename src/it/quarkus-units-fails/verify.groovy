import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def report = { name -> new JsonSlurper().parse(new File(basedir, "target/${name}/report.json")) }
def log = new File(basedir, 'build.log').text

def users = report('schemasync-users')
assertThat(users.entities.discovered).startsWith(
    '1 entity of it:quarkus-units-fails (Quarkus 3.33.2 persistence unit users, Hibernate 7.2.')
assertThat(users.entities.discovered).endsWith(', profile prod)')
assertThat(users.changelog.discovered).startsWith(
    'db/users.yaml (quarkus.liquibase."users".change-log, Liquibase 4.33.0, contexts prod)')
// nothing else differs: schema, naming strategy, sequence, length by a parameter, context
assertThat(users.findings).hasSize(1)
assertThat(users.findings[0].code).isEqualTo('column.nullability')
assertThat(users.findings[0].object).isEqualTo('people.app_user.mail_address')

def orders = report('schemasync-orders')
assertThat(orders.entities.discovered).contains('persistence unit orders')
assertThat(orders.changelog.discovered).startsWith(
    'db/orders.yaml (quarkus.liquibase."orders".change-log')
// nothing else differs: keywords are quoted, an unsupported property makes text of a UUID
assertThat(orders.findings).hasSize(1)
assertThat(orders.findings[0].code).isEqualTo('sequence.increment')
assertThat(orders.findings[0].object).isEqualTo('public.salesorder_seq')

def dev = report('schemasync-dev')
assertThat(dev.entities.discovered).endsWith(', profile dev)')
assertThat(dev.findings.findAll { it.code == 'table.missing' }*.object)
    .containsExactly('dev.appuser_loud')

assertThat(log).contains(
    'The project has 2 persistence units: orders (changelog db/orders.yaml), users (changelog db/users.yaml).',
    '<entities><persistenceUnit>orders</persistenceUnit></entities>')
return true
