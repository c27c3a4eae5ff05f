import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def changes = new File(basedir, 'app/src/main/resources/db/changelog/changes')

assertThat(log.findAll('SchemaSync is not in the pom of this module, but of app')).hasSize(1)
assertThat(log).contains('SchemaSync finds no entities in a project of packaging pom')
assertThat(log).contains('Entities and changelog agree')
assertThat(changes.list()).containsExactlyInAnyOrder('001-create-book.yaml', '002-add-subtitle-to-book.yaml')
return true
