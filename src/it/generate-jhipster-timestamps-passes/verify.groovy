import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def resources = new File(basedir, 'src/main/resources')
assertThat(log).contains('proven: applied, compared again, rolled back')
assertThat(log).contains('Entities and changelog agree', 'Nothing to write: entities and changelog agree')
def made = new File(resources, 'config/liquibase/changelog').list().findAll { !(it =~ /^(0000|20240131)/) }
assertThat(made).hasSize(1)
assertThat(made[0]).matches('\\d{14}_.*\\.xml')
def master = new File(resources, 'config/liquibase/master.xml').text
assertThat(master).contains('<include file="config/liquibase/changelog/' + made[0] + '" relativeToChangelogFile="false"/>')
assertThat(master).contains('jhipster-needle-liquibase-add-constraints-changelog')
assertThat(new File(resources, 'config/liquibase/changelog/' + made[0]).text).contains('author="jhipster"')
return true
