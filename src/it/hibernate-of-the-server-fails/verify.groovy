import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

assertThat(log).contains(
    'Hibernate is not on the run-time class path: org.hibernate.orm:hibernate-core:6.6.53.Final is taken',
    'Hibernate Validator is not on the run-time class path: ')
assertThat(log).doesNotContain('Liquibase is not on', '\tat ')
// the length and NOT NULL of book.title come from Bean Validation, which the server brings too
assertThat(report.findings.collect { it.code + ' ' + it.object })
    .containsExactly('column.missing public.book.subtitle')
return true
