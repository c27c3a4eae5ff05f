import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))
def connection = context.database.connect()
def databases = []
try {
  def rows = connection.createStatement().executeQuery('select datname from pg_database where not datistemplate')
  while (rows.next()) {
    databases << rows.getString(1)
  }
} finally {
  connection.close()
}
def password = context.database.address().password()
def ownName = context.database.address().url().split('/').last()
context.database.close()
context.server.close()

assertThat(log).contains('Entities and changelog agree')
assertThat(report.verdict).isEqualTo('in-sync')
assertThat(report.findings).isEmpty()
assertThat(report.database.provider).isEqualTo('server')
assertThat(databases).containsExactlyInAnyOrder('postgres', ownName)
assertThat(log).doesNotContain(password)
new File(basedir, 'target/schemasync').eachFile { assertThat(it.text).doesNotContain(password) }
return true
