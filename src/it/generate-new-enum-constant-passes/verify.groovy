import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def resources = new File(basedir, 'src/main/resources')
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
def made = new File(resources, 'db/changelog/changes').listFiles().findAll { it.name.startsWith('002') }
assertThat(made).hasSize(1)
assertThat(made[0].text).contains('drop constraint book_genre_check', 'add constraint book_genre_check check')
return true
