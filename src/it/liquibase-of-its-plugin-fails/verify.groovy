import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def found = { folder ->
  new JsonSlurper().parse(new File(basedir, "$folder/report.json")).findings.collect { it.code + ' ' + it.object }
}

// one line for each run: the plugin's version, and never a 5 that is only managed
assertThat(log.readLines().findAll { it.contains('Liquibase is not on') }*.replaceFirst(/.*path: /, '')).containsExactly(
    'org.liquibase:liquibase-core:4.27.0 is taken, as liquibase-maven-plugin has',
    "org.liquibase:liquibase-core:4.33.0 is taken, SchemaSync's default; add what production has in scope provided")
assertThat(log).doesNotContain('Hibernate is not on', '\tat ')
assertThat(found('target/schemasync')).containsExactly('column.missing public.book.subtitle')
assertThat(found('target/managed')).containsExactly('column.missing public.book.subtitle')
return true
