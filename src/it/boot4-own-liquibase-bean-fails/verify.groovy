import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

// what the application's own SpringLiquibase sets: a changelog, contexts and a parameter
assertThat(report.changelog.discovered)
    .startsWith('classpath:migrations/master.yaml (SpringLiquibase bean liquibase, Liquibase 5.')
    .contains('contexts production')
assertThat(log).doesNotContain('is not read', 'is left out')
def reported = report.findings.groupBy { it.severity }
assertThat(reported.fail.collect { [it.code, it.object] }).containsExactlyInAnyOrder(
    ['column.type', 'public.book.title'],
    ['column.missing', 'public.book.legacy_code'],
    // an entity of Spring Modulith's, which its auto-configuration maps
    ['column.missing', 'public.event_publication.status'])
// the tables of Spring Batch and Session, by their own scripts, are known
assertThat(reported.keySet()).containsExactlyInAnyOrder('fail', 'ignore', 'quiet')
assertThat(reported.quiet*.object).containsExactly('public.event_publication.event_publication_status_check')
assertThat(reported.ignore*.object).contains('public.batch_job_instance', 'public.spring_session')
return true
