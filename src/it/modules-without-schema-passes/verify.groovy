import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def runs = log.split(/\[INFO\] Scanning for projects/).drop(1)
assertThat(runs).hasSize(4)

def passed = 'SchemaSync passes over this module, which has no entities and no changelog;'
def others = { run -> run.findAll(/it looks at: [^\r\n]*/) }
assertThat(others(runs[0])).containsExactly('it looks at: base, app', 'it looks at: app')
assertThat(runs[0]).contains(passed, 'Entities and changelog agree: 1 entity on 1 table')
// it is not this run that looks at the others
assertThat(others(runs[1])).containsExactly('it looks at: base, app')
assertThat(others(runs[2])).containsExactly('it looks at: texts, app')
assertThat(others(runs[3])).hasSize(2)
assertThat(runs[3]).contains('Nothing to write')
return true
