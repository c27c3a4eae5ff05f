import static org.assertj.core.api.Assertions.assertThat
import io.github.schemasync.maven.WrittenFiles

def log = new File(basedir, 'build.log').text
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
def written = WrittenFiles.of(basedir)
assertThat(written.added.keySet()).hasSize(1)
def made = written.added.keySet().first()
assertThat(made).matches('config/liquibase/changelog/\\d{14}_add_subtitle_to_book\\.xml')
assertThat(written.added[made]).contains('-1" author="jhipster">')
assertThat(written.inserted.keySet()).containsExactly('config/liquibase/master.xml')
def include = '<include file="' + made + '" relativeToChangelogFile="false"/>'
assertThat(new File(basedir, 'src/main/resources/config/liquibase/master.xml').text).contains(
    include + '\n    <!-- jhipster-needle-liquibase-add-incremental-changelog')
return true
