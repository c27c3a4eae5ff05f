import static org.assertj.core.api.Assertions.assertThat
import io.github.schemasync.maven.WrittenFiles

def log = new File(basedir, 'build.log').text
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
def written = WrittenFiles.of(basedir)
assertThat(written.added.keySet()).hasSize(1)
def made = written.added.keySet().first()
assertThat(made).startsWith('db/changelog/sql/V2__').endsWith('.sql')
assertThat(written.added[made]).contains(
    'changeset ada:2', 'alter table book add subtitle', 'rollback alter table book drop column subtitle')
assertThat(written.inserted).isEqualTo(
    ['db/changelog/db.changelog-master.yaml': "  - include:\n      file: classpath:" + made + "\n"])
return true
