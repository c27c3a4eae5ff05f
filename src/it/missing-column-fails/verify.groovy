import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

assertThat(log).contains(
    'MojoFailureException',
    'Entities and changelog disagree: 1 finding',
    'public.book.subtitle',
    'column.missing',
    'BREAKS',
    'varchar(120) not null',
    'Book.subtitle',
    'src/main/java/it/Book.java:15',
    'db/changelog/db.changelog-master.yaml::create-book::ada')
assertThat(log).doesNotContain('\tat ')
assertThat(report.verdict).isEqualTo('drift')
assertThat(report.findings).hasSize(1)

def finding = report.findings[0]
assertThat(finding.code).isEqualTo('column.missing')
assertThat(finding.impact).isEqualTo('BREAKS')
assertThat(finding.severity).isEqualTo('fail')
assertThat(finding.object).isEqualTo('public.book.subtitle')
assertThat(finding.entities.definition).isEqualTo('varchar(120) not null')
assertThat(finding.origins).hasSize(1)
assertThat(finding.origins[0].entity).isEqualTo('it.Book')
assertThat(finding.origins[0].attribute).isEqualTo('subtitle')
assertThat(finding.origins[0].location).isEqualTo('src/main/java/it/Book.java:15')
assertThat(finding.changeset).isEqualTo(
    [file: 'db/changelog/db.changelog-master.yaml', id: 'create-book', author: 'ada'])
return true
