import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))
def found = report.findings.findAll { it.severity != 'quiet' }.collectEntries {
  [it.object, [it.code, it.origins[0].location]]
}
def sources = 'src/main/kotlin/it/shop'

assertThat(found).isEqualTo([
    // of the constructor, late, private, a collection
    'public.book.title': ['column.type', "$sources/Book.kt:18" as String],
    'public.book.isbn': ['column.missing', "$sources/Book.kt:23" as String],
    'public.book.binding': ['column.type', "$sources/Book.kt:27" as String],
    'public.book_keywords': ['table.missing', "$sources/Book.kt:30" as String],
    // of a data class, and of an entity in a file of another name
    'public.book.amount': ['column.type', "$sources/Values.kt:10" as String],
    'public.review.text': ['column.missing', "$sources/Values.kt:16" as String]])
return true
