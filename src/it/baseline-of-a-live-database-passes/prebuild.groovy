import io.github.schemasync.core.database.BinaryArchives
import io.github.schemasync.core.database.DatabaseRequest
import io.github.schemasync.core.database.PostgresServers
import io.github.schemasync.core.database.ProviderKind
import java.nio.file.Path

// Only asked when no test before this one has unpacked the binaries.
def archives = { artifactId, version ->
  def jar = new File(basedir, "target/archives/${artifactId}.jar")
  jar.parentFile.mkdirs()
  def get = ["${System.getProperty('maven.home')}/bin/mvn", '-B', '-q',
             'org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy',
             "-Dartifact=io.zonky.test.postgres:$artifactId:$version",
             "-DoutputDirectory=${jar.parentFile}", '-Dmdep.stripVersion=true'].execute(null, jar.parentFile)
  get.waitForProcessOutput(System.out, System.err)
  assert jar.exists()
  jar.toPath()
} as BinaryArchives
def request = new DatabaseRequest(ProviderKind.EMBEDDED, OptionalInt.empty(), Optional.empty(), Optional.empty(),
    Path.of(System.getProperty('user.home'), '.cache', 'schemasync'))

context.server = PostgresServers.start(request, archives, { })
context.database = context.server.createDatabase('live')
def connection = context.database.connect()
connection.createStatement().execute(new File(basedir, 'live.sql').text)
connection.close()
def address = context.database.address()
new File(basedir, 'test.properties').text = """\
schemasync.live.url=${address.url()}
schemasync.live.username=${address.username()}
schemasync.live.password=${address.password()}
"""
return true
