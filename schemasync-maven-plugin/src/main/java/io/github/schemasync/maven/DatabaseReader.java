package io.github.schemasync.maven;

import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.database.DatabaseRequest;
import io.github.schemasync.core.database.ProviderKind;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.settings.Server;

/** Turns the parameters of {@code <database>} into the server that is wanted. */
final class DatabaseReader {
  private final GivenProperties properties;
  private final SettingsServers servers;

  DatabaseReader(GivenProperties properties, SettingsServers servers) {
    this.properties = properties;
    this.servers = servers;
  }

  DatabaseRequest read(DatabaseParameters given, Path cacheDirectory) {
    DatabaseParameters element = given == null ? new DatabaseParameters() : given;
    String provider = properties.text(element.provider, "database.provider").orElse("auto");
    return new DatabaseRequest(
        Choice.read(ProviderKind.class, "schemasync.database.provider", provider),
        version(element),
        properties.text(element.image, "database.image"),
        properties.text(element.url, "database.url").map(url -> address(element, url)),
        cacheDirectory);
  }

  private OptionalInt version(DatabaseParameters element) {
    Optional<String> version = properties.text(element.version, "database.version");
    try {
      return version.isEmpty()
          ? OptionalInt.empty()
          : OptionalInt.of(Integer.parseInt(version.get()));
    } catch (NumberFormatException e) {
      throw new SyncProblem(
          ProblemPage.WRONG_PARAMETER,
          "schemasync.database.version is \"" + version.get() + "\", which is no major version.",
          "Set it to PostgreSQL's major version alone, for instance 17.",
          e);
    }
  }

  /** Username and password from the parameters, else from the server in settings.xml. */
  private DatabaseAddress address(DatabaseParameters element, String url) {
    Optional<Server> server =
        properties.text(element.serverId, "database.serverId").map(servers::find);
    String username =
        properties
            .text(element.username, "database.username")
            .or(() -> server.map(Server::getUsername))
            .orElse("postgres");
    String password =
        properties
            .text(element.password, "database.password")
            .or(() -> server.map(Server::getPassword))
            .orElse("");
    return new DatabaseAddress(url, username, password);
  }
}
