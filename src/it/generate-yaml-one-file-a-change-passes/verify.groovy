import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def resources = new File(basedir, 'src/main/resources')
def master = new File(resources, 'db/changelog/db.changelog-master.yaml').text
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
assertThat(master).isEqualTo("""\
databaseChangeLog:
  # one file a change, the newest last
  - include:
      file: changes/001-create-book.yaml
      relativeToChangelogFile: true
  - include:
      file: changes/002-say-what-a-book-is-about.yaml
      relativeToChangelogFile: true

  # the application seeds its books itself
""")
assertThat(new File(resources, 'db/changelog/changes/002-say-what-a-book-is-about.yaml').text)
    .contains('id: add-subtitle-to-book', 'author: ada', 'addNotNullConstraint', 'rollback:')
assertThat(log).contains('Rows that are there get a placeholder in public.book.subtitle')
return true
