import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
assertThat(log.count('Entities and changelog agree')).isEqualTo(2)
assertThat(log.count('Nothing has changed since an earlier check')).isEqualTo(1)
assertThat(log).contains(
    'type "outside.isbn" does not exist', 'create-book::ada failed',
    'an SQL file that every throwaway database gets first: -Dschemasync.database.initScript=')
return true
