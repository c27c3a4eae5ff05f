import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text

assertThat(log).contains('schemasync.skip')
assertThat(new File(basedir, 'target/schemasync')).doesNotExist()
return true
