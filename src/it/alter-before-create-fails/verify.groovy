import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text

assertThat(log).contains(
    'db/changelog/001-widen.yaml::widen-title::grace',
    'relation "public.book" does not exist',
    'db/changelog/002-create.yaml::create-book::ada',
    'MojoExecutionException')
assertThat(log).doesNotContain('\tat ')
assertThat(new File(basedir, 'target/schemasync/report.json')).doesNotExist()
return true
