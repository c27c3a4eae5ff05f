import static org.assertj.core.api.Assertions.assertThat
import io.github.schemasync.maven.WrittenFiles

def log = new File(basedir, 'build.log').text
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
def written = WrittenFiles.of(basedir)
assertThat(written.inserted).isEqualTo(
    ['db/changelog/db.changelog-master.xml':
        '    <include relativeToChangelogFile="true" file="changes/add-subtitle-to-book.yaml" />\n'])
assertThat(written.added).containsOnlyKeys('db/changelog/changes/add-subtitle-to-book.yaml')
assertThat(written.added.values().first())
    .startsWith('databaseChangeLog:\n  - changeSet:\n      id: add-subtitle-to-book\n      author: ada\n')
return true
