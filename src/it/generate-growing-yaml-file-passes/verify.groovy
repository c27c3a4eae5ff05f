import static org.assertj.core.api.Assertions.assertThat
import io.github.schemasync.maven.WrittenFiles

def log = new File(basedir, 'build.log').text
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
def written = WrittenFiles.of(basedir)
assertThat(written.added).isEmpty()
assertThat(written.inserted).containsOnlyKeys('db/changelog/db.changelog-master.yaml')
assertThat(written.inserted.values().first()).isEqualTo("""\
- changeSet:
    id: '3'
    author: ada
    objectQuotingStrategy: QUOTE_ALL_OBJECTS
    changes:
    - addColumn:
        tableName: book
        columns:
        - column:
            name: subtitle
            type: varchar(120)

""")
return true
