import static org.assertj.core.api.Assertions.assertThat

def builds = new File(basedir, 'build.log').text.split('Building worker-dies-fails').drop(1)
def folder = { name -> new File(basedir, "reports/$name") }

// each death, where its files are, what is said of it, and what to do
def deaths = [
    [how: 'exits', in: 'exits', what: 'The worker ended with exit code 7 and no answer.', remedy: 'calls System.exit, let it throw'],
    [how: 'halts', in: 'halts', what: 'The worker ended with exit code 0 and no answer.', remedy: 'calls System.exit, let it throw'],
    [how: 'fills-the-memory', in: 'fills-the-memory', what: 'The worker ran out of memory.',
        remedy: '<worker><jvmOptions>-Xmx2g</jvmOptions></worker>'],
    [how: 'hangs', in: 'works', what: 'The worker had no answer after 30 seconds and was stopped.',
        remedy: '<worker><timeout>30m</timeout></worker>'],
]

// where nobody misbehaves there is a result, and it is not what the last death leaves behind
assertThat(builds).hasSize(1 + deaths.size())
assertThat(builds[0]).contains('Entities and changelog agree: 1 entity on 1 table')

deaths.eachWithIndex { death, i ->
  def said = builds[i + 1]
  def workerLog = new File(folder(death.in), 'worker.log')

  assertThat(said).contains(death.what, "Last lines of $workerLog:".toString(), death.remedy, 'docs/problems/worker-died.md')
  assertThat(workerLog.readLines()).contains("the custom change $death.how".toString())
  workerLog.readLines().takeRight(25).each { line -> assertThat(said).contains("  $line".toString()) }

  assertThat(said).contains('MojoExecutionException').doesNotContain('Entities and changelog', '\tat ')
  assertThat(new File(folder(death.in), 'report.json')).doesNotExist()
}

// where it hung is told, and it does not hang any longer
assertThat(builds[4]).contains('it.Misbehaving.hang')
def argumentFile = "@$basedir/reports/works/worker.args".toString()
def alive = ProcessHandle.allProcesses().filter { argumentFile in it.info().arguments().orElse(new String[0]) }
assertThat(alive.toList()*.pid()).isEmpty()
return true
