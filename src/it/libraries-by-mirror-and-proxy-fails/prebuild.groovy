import com.sun.net.httpserver.HttpServer
import java.util.concurrent.Executors

// a proxy on the way to a mirror that nothing else reaches; it has one version of Liquibase: the one that SchemaSync is
// built with, which is in the local repository whatever ran before, under another number
def pom = new File(basedir, 'pom.xml').text
def local = new File(new URI(pom.find('<local.repository>(.*)</') { it[1] }))
def version = pom.find('<version>(.*)-elsewhere</') { it[1] }
def plain = new File(local, "org/liquibase/liquibase-core/$version/liquibase-core-${version}.jar")
assert plain.isFile()
// what a run before has brought would not be asked for again
new File(localRepositoryPath, "org/liquibase/liquibase-core/$version-elsewhere").deleteDir()
def asked = Collections.synchronizedList([])
def server = HttpServer.create(new InetSocketAddress('127.0.0.1', 0), 0)
server.createContext('/') { exchange ->
  asked << exchange.requestURI.toString()
  def name = exchange.requestURI.path.replaceFirst('^/mirror/', '').replace('-elsewhere', '')
  def file = new File(local, name)
  def found = name.startsWith('org/liquibase/liquibase-core/') && file.isFile()
  def bytes = !found ? new byte[0] : name.endsWith('.pom')
      ? file.text.replace("<version>$version</version>", "<version>$version-elsewhere</version>").bytes
      : file.bytes
  exchange.sendResponseHeaders(found ? 200 : 404, found ? bytes.length : -1)
  exchange.responseBody.write(bytes)
  exchange.close()
}
server.executor = Executors.newCachedThreadPool { work -> new Thread(work).tap { daemon = true } }
server.start()
context.put('server', server)
context.put('asked', asked)

new File(basedir, 'network.xml').text = """
<settings>
  <mirrors>
    <mirror>
      <id>mirror</id>
      <mirrorOf>elsewhere</mirrorOf>
      <url>http://mirror.invalid/mirror</url>
    </mirror>
  </mirrors>
  <proxies>
    <proxy>
      <protocol>http</protocol>
      <host>127.0.0.1</host>
      <port>${server.address.port}</port>
      <nonProxyHosts>*.org|*.com|*.net|*.io|*.internal|*.local|localhost|127.*</nonProxyHosts>
    </proxy>
  </proxies>
</settings>
"""
return true
