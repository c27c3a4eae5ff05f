import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text

assertThat(log).contains(
    'db/changelog/db.changelog-master.yaml::rank-books::grace',
    'type "integr" does not exist',
    'alter table book add column rank integr',
    'MojoExecutionException')
assertThat(log).contains(
    'db/role.yaml::create-archive::ada',
    'role "archivist" does not exist',
    'do $$ begin create role "archivist"; exception when duplicate_object then null; end $$')
assertThat(log).contains(
    'db/extension.yaml::enable-vectors::ada',
    'extension "vector" is not available',
    '-Dschemasync.database.image=pgvector/pgvector:')
assertThat(log).doesNotContain('\tat ')
assertThat(new File(basedir, 'target/schemasync/report.json')).doesNotExist()
return true
