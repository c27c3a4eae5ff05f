import static org.assertj.core.api.Assertions.assertThat

import groovy.io.FileType
import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = { unit -> new JsonSlurper().parse(new File(basedir, "reports/$unit/report.json")) }

// each unit against the changelog of its own
assertThat(report('books').verdict).isEqualTo('in-sync')
assertThat(report('films').findings*.object).containsExactly('public.film.title')
assertThat(report('films').findings[0].changeset.id).isEqualTo('create-film')

// what the project prints is in worker.log, and on Maven's log at -X only
def said = [
    'standard output says hello to yes', 'standard error says hello', 'java.util.logging says hello', 'logback says hello']
def withoutX = log.readLines().findAll { !it.startsWith('[DEBUG] worker: ') }.join('\n')
assertThat(new File(basedir, 'reports/books/worker.log').text).contains(said)
said.each { line -> assertThat(log.readLines().findAll { it.startsWith('[DEBUG] worker: ') }*.toString()).anyMatch { it.contains(line) } }
said.each { line -> assertThat(withoutX).doesNotContain(line) }

// nothing is written but the two folders of the pom
def written = []
basedir.eachFileRecurse(FileType.FILES) { written << basedir.toPath().relativize(it.toPath()).toString() }
assertThat(written.findAll { !(it =~ /^(target|reports)\//) }.sort()).isEqualTo([
    'build.log', 'invoker.properties', 'pom.xml',
    'src/main/java/it/Talkative.java', 'src/main/java/it/books/Book.java', 'src/main/java/it/films/Film.java',
    'src/main/resources/META-INF/persistence.xml', 'src/main/resources/db/books.yaml',
    'src/main/resources/db/films.yaml', 'src/main/resources/logback.xml', 'verify.groovy',
].sort())
return true
