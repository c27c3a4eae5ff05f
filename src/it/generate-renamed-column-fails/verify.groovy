import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def resources = new File(basedir, 'src/main/resources')
def master = new File(resources, 'db/changelog/db.changelog-master.yaml').text
assertThat(log).contains(
    'public.book.blurb', 'public.book.summary', 'both are varchar(120)',
    '-Dschemasync.changeset.rename=public.book.blurb:public.book.summary',
    '-Dschemasync.changeset.rename=public.book.blurb:none',
    '-Dschemasync.changeset.rename=none',
    '| - changeSet:', 'renameColumn', 'dropColumn', 'addColumn',
    '-Dschemasync.changeset.drop=public.book.blurb')
assertThat(log).doesNotContain('\tat ')
assertThat(master).isEqualTo("""\
databaseChangeLog:
  # one file a change, the newest last
  - include:
      file: changes/001-create-book.yaml
      relativeToChangelogFile: true

  # the application seeds its books itself
""")
assertThat(new File(resources, 'db/changelog/changes').list().findAll { it.endsWith('.yaml') })
    .containsExactly('001-create-book.yaml')
return true
