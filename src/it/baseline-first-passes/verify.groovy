import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def changelog = new File(basedir, 'src/main/resources/db/changelog')
assertThat(log).contains(
    'There is no changelog to squash, so a first one is written',
    'proven: applied, compared again, rolled back',
    'Entities and changelog agree')
assertThat(new File(changelog, 'db.changelog-master.yaml')).exists()
assertThat(new File(changelog, 'changes/001-initial-schema.yaml').text).contains('createTable', 'title')
return true
