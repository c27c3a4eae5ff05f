import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

assertThat(log).contains(
    'Liquibase is not on the run-time class path: org.liquibase:liquibase-core:4.27.0 is taken')
assertThat(log).doesNotContain('Hibernate is not on', '\tat ')
assertThat(report.findings.collect { it.code + ' ' + it.object })
    .containsExactly('column.missing public.book.subtitle')
return true
