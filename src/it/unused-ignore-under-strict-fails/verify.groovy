import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

assertThat(log).contains(
    'MojoFailureException',
    'Entities and changelog agree',
    '[ERROR] Ignore entry matches nothing, which fails under strict; remove it: '
        + 'column.missing public.book.subtitle: comes with release 2',
    '1 ignore entry matches nothing, which fails under strict; see above')
assertThat(log).doesNotContain('disagree')
assertThat(report.verdict).isEqualTo('unused-ignore')
assertThat(report.findings).isEmpty()
assertThat(report.unusedIgnores).hasSize(1)
return true
