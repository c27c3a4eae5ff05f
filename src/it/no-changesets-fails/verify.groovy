import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text

assertThat(log).contains('holds no changeset', 'db/changelog/db.changelog-master.xml', 'MojoExecutionException')
assertThat(log).doesNotContain('\tat ')
assertThat(new File(basedir, 'target/schemasync/report.json')).doesNotExist()
return true
