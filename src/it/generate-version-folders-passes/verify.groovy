import static org.assertj.core.api.Assertions.assertThat
import io.github.schemasync.maven.WrittenFiles

def log = new File(basedir, 'build.log').text
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
def written = WrittenFiles.of(basedir)
assertThat(written.inserted).isEqualTo(
    ['db/changelog/v1.2/index.xml':
        '    <include file="02_add_subtitle_to_book.xml" relativeToChangelogFile="true"/>\r\n'])
assertThat(written.added).containsOnlyKeys('db/changelog/v1.2/02_add_subtitle_to_book.xml')
assertThat(written.added.values().first()).contains('<changeSet id="add-subtitle-to-book" author="ada">')
return true
