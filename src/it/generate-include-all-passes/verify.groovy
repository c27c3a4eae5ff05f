import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def resources = new File(basedir, 'src/main/resources')
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
def changes = new File(resources, 'db/changelog/changes').list().sort()
assertThat(changes).hasSize(3)
assertThat(changes[2]).startsWith('003-add-subtitle')
assertThat(new File(resources, 'db/changelog/db.changelog-master.yaml').text)
    .isEqualTo('databaseChangeLog:\n  - includeAll:\n      path: changes/\n      relativeToChangelogFile: true\n')
return true
