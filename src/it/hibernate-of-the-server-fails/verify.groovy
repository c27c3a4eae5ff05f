import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text

// for each run the last Hibernate and the last Bean Validation of its server's generation
assertThat(log.readLines().findAll { it.contains(' is not on the run-time class path: ') }
    *.replaceFirst(/.* path: (\S+) is taken, SchemaSync's default; .*/, '$1')).containsExactly(
    'org.hibernate.orm:hibernate-core:6.6.53.Final', 'org.hibernate.validator:hibernate-validator:8.0.3.Final',
    'org.hibernate.orm:hibernate-core:7.4.13.Final', 'org.hibernate.validator:hibernate-validator:9.0.1.Final',
    'org.hibernate:hibernate-core:5.6.15.Final', 'org.hibernate.validator:hibernate-validator:6.2.5.Final')
assertThat(log).doesNotContain('Liquibase is not on', '\tat ')

['ee10': '6.6.53', 'ee11': '7.4.13', 'ee8': '5.6.15'].each { server, hibernate ->
  def report = new JsonSlurper().parse(new File(basedir, "target/$server/schemasync/report.json"))
  assertThat(report.entities.discovered).as(server).contains("Hibernate $hibernate")
  // the length and NOT NULL of book.title come from Bean Validation, which the server brings too
  assertThat(report.findings.collect { it.code + ' ' + it.object }).as(server)
      .containsExactly('column.missing public.book.subtitle')
}
return true
