import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))
def findings = report.findings.collectEntries { [it.object, it] }
def finding = { object, code -> assertThat(findings[object]?.code).as(object).isEqualTo(code) }

// @EntityScan of a nested configuration; the schema of the application's connections
assertThat(report.entities.discovered).contains('2 entities of it.shop.ShopApplication (Spring Boot 4.1.1')
// a list of contexts, each one expression, and a list of labels
assertThat(report.changelog.discovered).contains('contexts production,europe', 'labels v1,v2')

// spring.liquibase.url and spring.datasource.url have one schema
assertThat(findings.keySet()).allMatch { it.startsWith('catalog.') }
// a parameter of an imported file
finding('catalog.book.full_title', 'column.type')
finding('catalog.book.shelf_mark', 'column.missing')
finding('catalog.book.legacy_code', 'column.missing')
// nested under spring.jpa.properties
finding('catalog.book.printed_at', 'column.type')
assertThat(findings['catalog.book.printed_at'].entities.definition).isEqualTo('timestamp')
// spring.jpa.hibernate.naming.implicit-strategy, with Boot 4's default for the words
finding('catalog.x_book_written_by', 'table.missing')
assertThat(findings).hasSize(5)
return true
