import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text

assertThat(log).contains('maps no entity', '@Entity', 'MojoExecutionException')
assertThat(log).doesNotContain('\tat ')
assertThat(new File(basedir, 'target/schemasync/report.json')).doesNotExist()
return true
