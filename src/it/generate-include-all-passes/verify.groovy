import static org.assertj.core.api.Assertions.assertThat
import io.github.schemasync.maven.WrittenFiles

def log = new File(basedir, 'build.log').text
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
assertThat(log).contains('target/classes/db/changelog/changes/000-of-another-branch.yaml has no source any more')
def written = WrittenFiles.of(basedir)
assertThat(written.inserted).isEmpty()
assertThat(written.added).containsOnlyKeys('db/changelog/changes/003-add-subtitle-to-book.yaml')
return true
