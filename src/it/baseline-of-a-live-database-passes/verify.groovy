import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def connection = context.database.connect()
def rows = connection.createStatement().executeQuery(
    'select (select count(*) from databasechangelog), (select count(*) from book), (select count(*) from pg_tables where schemaname = current_schema)')
rows.next()
def counts = [rows.getInt(1), rows.getInt(2), rows.getInt(3)]
connection.close()
def address = context.database.address()
context.database.close()
context.server.close()

assertThat(counts).as('only read').containsExactly(3, 1, 2)
assertThat(log).contains(
    'Squashed 2 changesets as ', "The schema is that of ${address.url().split('/').last()} at 127.0.0.1:",
    'Left out as well: grants on book', 'Entities and changelog agree')
assertThat(log).doesNotContain(address.password(), 'of a customer')
def changes = new File(basedir, 'src/main/resources/db/changelog/changes')
assertThat(changes.list()).containsExactly('003-baseline.yaml')
assertThat(new File(changes, '003-baseline.yaml').text).contains('title', 'varchar(120)').doesNotContain('of a customer')
return true
