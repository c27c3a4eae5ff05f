import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def resources = new File(basedir, 'src/main/resources/db')
def kept = new File(basedir, 'changelog-before-baseline/db/changelog')
assertThat(log).contains(
    'Squashed 3 changesets as ', 'with 2 rows in 1 table', '1 sequence set',
    'Rows are those of this run',
    '1 of the old ones had contexts or labels:', 'what was left out never does',
    'counts as run on one that has the old changelog; stops on one that lacks its last changeset',
    'Entities and changelog agree', 'Nothing to write: entities and changelog agree')
assertThat(new File(resources, 'baseline/db.changelog-baseline.yaml').text).contains('Middlemarch; a study', 'setval')
assertThat(new File(kept, 'changes/002-rename.yaml')).exists()
assertThat(new File(kept, 'data/book.csv')).exists()
assertThat(new File(resources, 'changelog/data/book.csv')).doesNotExist()
assertThat(new File(resources, 'changelog/changes').list()).containsExactly('003-baseline.yaml')
assertThat(new File(resources, 'changelog/db.changelog-master.yaml').text).isEqualTo("""\
databaseChangeLog:
  - include:
      file: changes/003-baseline.yaml
      relativeToChangelogFile: true
""")
return true
