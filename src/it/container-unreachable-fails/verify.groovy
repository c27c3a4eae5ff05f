import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text

assertThat(log).contains('127.0.0.1:1', 'embedded', 'MojoExecutionException')
assertThat(log).doesNotContain('\tat ')
assertThat(new File(basedir, 'target/schemasync/report.json')).doesNotExist()
return true
