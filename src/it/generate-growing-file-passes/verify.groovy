import static org.assertj.core.api.Assertions.assertThat
import io.github.schemasync.maven.WrittenFiles

def log = new File(basedir, 'build.log').text
def resources = new File(basedir, 'src/main/resources')
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
assertThat(log.substring(0, log.indexOf('  new '))).as('what a dry run would add, and no more')
    .contains('Would write 1 changeset', '    | \t<changeSet id="3" author="ada">', '    | \t</changeSet>')
    .doesNotContain('    | </databaseChangeLog>', '    | \t\t<sql>select 1</sql>')
assertThat(log).as('place=new-file').contains('  new      src/main/resources/db/changelog/')
def bytes = new File(resources, 'db/changelog/changelog.xml').text
def text = bytes.replace('\r\n', '\n')
assertThat(bytes.replace('\r\n', '')).as('every line ends as before').doesNotContain('\n')
assertThat(text)
    .startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<!-- grows at its end -->\n')
    .contains('\t\t<sql>select 1</sql>   <!-- nothing -->\n')
    .contains('\t<changeSet id="3" author="ada">')
    .endsWith('</databaseChangeLog>\n<!-- the end -->\n')
def written = WrittenFiles.of(basedir)
assertThat(written.added).isEmpty()
assertThat(written.inserted).containsOnlyKeys('db/changelog/changelog.xml')
return true
