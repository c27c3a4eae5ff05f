import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))
def found = report.findings.collectEntries { [it.object, [it.code, it.origins[0].location]] }

// Lombok leaves the lines as they are; TriedBook of src/test is not mapped
assertThat(found).isEqualTo([
    'public.book.title': ['column.type', 'src/main/java/it/Book.java:23'],
    'public.book.description': ['column.missing', 'src/main/java/it/Described.java:13'],
    'public.book.amount': ['column.type', 'src/main/java/it/Price.java:9'],
    'public.review.text': ['column.missing', 'target/generated-sources/model/it/Review.java:10']])
assertThat(new File(basedir, 'target/test-classes/it/TriedBook.class')).exists()
return true
