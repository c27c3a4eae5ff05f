import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def changes = new File(basedir, 'src/main/resources/db/changelog/changes')
assertThat(log).contains(
    'proven: applied, compared again, rolled back',
    'Left open, because it was not asked for or cannot be written:',
    'public.book.title  column.type: PostgreSQL refuses the changeset for it:',
    'cannot alter type of a column used by a view or rule',
    'Write the changeset by hand, or correct the entities')
def made = changes.listFiles().findAll { it.name.startsWith('002') }
assertThat(made).hasSize(1)
assertThat(made[0].text).contains('isbn').doesNotContain('title')
return true
