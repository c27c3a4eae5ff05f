import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

// Dropwizard's own Hibernate and Liquibase, which come with its modules
assertThat(log).doesNotContain('is not on the run-time class path', '\tat ')
assertThat(report.entities.discovered).contains('1 entity', 'Hibernate 6.6.')
assertThat(report.changelog.discovered).contains('migrations.xml')
// the length and NOT NULL of book.title come from Bean Validation, which Dropwizard brings too
assertThat(report.findings.collect { [it.code, it.object, it.entities.definition] })
    .containsExactly(['column.missing', 'public.book.sub_title', 'varchar(80)'])
return true
