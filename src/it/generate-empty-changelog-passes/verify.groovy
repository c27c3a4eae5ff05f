import static org.assertj.core.api.Assertions.assertThat
import io.github.schemasync.maven.WrittenFiles

def log = new File(basedir, 'build.log').text
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
def changelog = new File(basedir, 'src/main/resources/db/changelog')
assertThat(new File(changelog, 'db.changelog-master.yaml').text).isEqualTo("""\
databaseChangeLog: # nothing yet
  - include:
      file: changes/001-initial-schema.yaml
      relativeToChangelogFile: true
""")
assertThat(new File(changelog, 'changes/001-initial-schema.yaml').text).contains('id: create-book')
return true
