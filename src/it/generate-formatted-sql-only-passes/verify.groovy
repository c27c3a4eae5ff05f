import static org.assertj.core.api.Assertions.assertThat
import io.github.schemasync.maven.WrittenFiles

def log = new File(basedir, 'build.log').text
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
def written = WrittenFiles.of(basedir)
assertThat(written.added).isEmpty()
assertThat(written.inserted).isEqualTo(
    ['db/changelog/changelog.sql': """\


--changeset ada:3
alter table book add subtitle varchar(120);
--rollback alter table book drop column subtitle;"""])
return true
