import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
def changelog = new File(basedir, 'src/main/resources/db/changelog')
assertThat(new File(changelog, 'db.changelog-master.yaml').text).isEqualTo("""databaseChangeLog:
  # a build was killed once it had written 002: it is no part of the changelog
  - include: {file: changes/001-create-book.xml, relativeToChangelogFile: true}
  - include: {file: changes/002-add-subtitle-to-book-2.xml, relativeToChangelogFile: true}

  # the end
""")
assertThat(new File(changelog, 'changes').list().sort().toList()).containsExactly(
    '001-create-book.xml', '002-add-subtitle-to-book-2.xml', '002-add-subtitle-to-book.xml')
assertThat(changelog.list()).containsExactlyInAnyOrder('changes', 'db.changelog-master.yaml')
return true
