import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def resources = new File(basedir, 'src/main/resources')
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
def made = new File(resources, 'db/changelog/sql').listFiles().findAll { it.name.startsWith('V2__') }
assertThat(made).hasSize(1)
assertThat(made[0].text).contains(
    'changeset ada:2', 'alter table book add subtitle', 'rollback alter table book drop column subtitle')
assertThat(new File(resources, 'db/changelog/db.changelog-master.yaml').text)
    .contains('classpath:db/changelog/sql/V1__create_book.sql', 'classpath:db/changelog/sql/' + made[0].name)
    .endsWith('  # next version\n')
return true
