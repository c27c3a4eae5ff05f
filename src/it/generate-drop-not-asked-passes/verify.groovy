import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def resources = new File(basedir, 'src/main/resources')
def master = new File(resources, 'db/changelog/db.changelog-master.yaml').text
assertThat(log).contains(
    'Left open', 'public.book.isbn', 'its values would be lost', '-Dschemasync.changeset.drop=public.book.isbn')
assertThat(log).contains('schemasync.changeset.fill.public.book.pges fills nothing')
assertThat(log.findAll('Not looked at: 1 finding that schemasync.changeset.only does not name')).hasSize(1)
assertThat(new File(resources, 'db/changelog/changes/002-add-pages-to-book.yaml').text)
    .contains('addColumn').doesNotContain('isbn')
assertThat(log.findAll('schemasync.changeset.drop=isbn names no table and nothing of one')).hasSize(1)
assertThat(new File(resources, 'db/changelog/changes/003-drop-isbn-from-book.yaml').text)
    .contains('dropColumn', 'Data is lost: drops column public.book.isbn')
assertThat(log).contains('Entities and changelog agree')
return true
