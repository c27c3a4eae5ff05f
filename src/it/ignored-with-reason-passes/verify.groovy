import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

assertThat(log).contains(
    'No finding fails the build',
    'Not shown: 1 ignored with a reason',
    'Known tables and sequences of frameworks: Quartz (1)',
    '[WARNING] Ignore entry matches nothing; remove it: index.* public.book (*): the table is small')
assertThat(report.verdict).isEqualTo('in-sync')
assertThat(report.findings.collect { [it.code, it.object, it.severity, it.reason] }).isEqualTo([
    ['column.missing', 'public.book.subtitle', 'ignore', 'comes with release 2'],
    ['table.unexpected', 'public.qrtz_locks', 'ignore', 'table of Quartz']])
assertThat(report.unusedIgnores).isEqualTo(
    [[code: 'index.*', object: 'public.book (*)', reason: 'the table is small']])
return true
