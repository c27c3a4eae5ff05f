import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))
def findings = report.findings.collectEntries { [it.object, it] }
def finding = { object, code, entities ->
  assertThat(findings[object]?.code).as(object).isEqualTo(code)
  assertThat(findings[object].entities.definition).as(object).isEqualTo(entities)
}

// a UserType that the package registers, a TypeContributor's
finding('catalog.book.isbn', 'column.type', 'character(13)')
finding('catalog.book.price', 'column.type', 'numeric(19,2)')
// a converter that applies itself, one that a MetadataBuilderContributor applies
finding('catalog.book.weight', 'column.type', 'integer')
finding('catalog.book.shelf', 'column.type', 'varchar(255)')
// types of hypersistence-utils
finding('catalog.book.labels', 'column.type', 'jsonb')
finding('catalog.book.keywords', 'column.type', 'text[]')
finding('catalog.book.printed', 'column.type', 'integer')
// @TenantId, in its table and in Envers' with its suffix and schema
finding('catalog.book.publisher', 'column.missing', 'varchar(255) not null')
finding('audit.book_log.publisher', 'column.missing', 'varchar(255)')
// an Integrator's column
finding('catalog.book.stamp', 'column.missing', 'varchar(40)')
// an AdditionalMappingContributor's entity; a generator of an annotated package
finding('public.outbox.message', 'column.missing', 'varchar(255)')
finding('public.ids', 'sequence.increment', 'sequence start 1 increment 50')
// an entity of META-INF/orm.xml, which no unit lists
finding('public.parcel.contents', 'column.missing', 'varchar(200)')
assertThat(findings).hasSize(13)
// an Integrator that listens is called as well
assertThat(log).doesNotContain('The Integrator')
return true
