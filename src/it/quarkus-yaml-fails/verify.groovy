import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'app/target/schemasync/report.json'))

// of a jar with an index, and of one that the configuration names
assertThat(report.findings.collectEntries { [it.object, [it.code, it.changelog.definition]] }).isEqualTo([
    'shop.stock_item.article_name': ['column.type', 'varchar(80)'],
    'shop.note.note_text': ['column.type', 'varchar(200)']])
// and of the application
assertThat(report.entities.discovered).startsWith(
    '3 entities of it:app (Quarkus 3.33.2, Hibernate 7.2.')
assertThat(report.entities.discovered).endsWith(', profile prod)')
assertThat(report.changelog.discovered).startsWith("db/changeLog.xml (Quarkus's default")
return true
