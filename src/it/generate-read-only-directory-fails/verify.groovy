import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def resources = new File(basedir, 'src/main/resources')
def master = new File(resources, 'db/changelog/db.changelog-master.yaml').text
assertThat(log).contains('The changelog cannot be written', 'nothing was written', '-Dschemasync.changeset.directory')
assertThat(log).doesNotContain('put back')
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
