import static org.assertj.core.api.Assertions.assertThat
import io.github.schemasync.maven.WrittenFiles

def log = new File(basedir, 'build.log').text
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
def written = WrittenFiles.of(basedir)
assertThat(written.inserted).isEqualTo(
    ['db/changelog/master.json': """\
,
        { "include": { "file": "changes/004-add-subtitle-to-book.sql", "relativeToChangelogFile": true } }"""])
assertThat(written.added).isEqualTo(
    ['db/changelog/changes/004-add-subtitle-to-book.sql': """\
--liquibase formatted sql

--changeset ada:add-subtitle-to-book
alter table book add subtitle varchar(120);
--rollback alter table book drop column subtitle;
"""])
return true
