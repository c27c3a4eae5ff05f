import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text

def found = { folder ->
  def report = new JsonSlurper().parse(new File(basedir, "$folder/report.json"))
  report.findings.collectEntries { [it.object, [it.changeset.id, it.origins[0].location]] }
}
def drift = [
    'public.book.title': ['create-book', '../model/src/main/java/it/model/Book.java:11'],
    'public.tag.label': ['create-tag', '../model/target/generated-sources/annotations/it/model/Tag.java:7'],
]
// where the changelog is, and in a third module
assertThat(found('changelog & more/target/schemasync')).isEqualTo(drift)
assertThat(found('app/target/schemasync')).isEqualTo(drift)
// there again with the siblings from the repository
assertThat(found('app/alone')).isEqualTo(drift)
assertThat(found('app/inside')).isEqualTo(drift)
// with the siblings that it needs
assertThat(found('app/along')).isEqualTo(drift)
assertThat(new File(basedir, 'shelves/along')).doesNotExist()
// where the entities are, the changelog by its path
assertThat(found('shelves/target/schemasync')).isEqualTo(
    ['public.shelf.title': ['create-shelf', 'src/main/java/it/shelves/Shelf.java:11']])

assertThat(log).contains(
    'Entities:  2 entities of it:siblings-model, because it:siblings-changelog itself maps nothing',
    'because it:siblings-app itself maps nothing')
assertThat(new File(basedir, 'model/target/test-classes/it/model/Draft.class')).exists()
assertThat(log).doesNotContain('public.draft')
return true
