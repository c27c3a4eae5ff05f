package io.github.schemasync.maven;

import io.github.schemasync.core.database.DatabaseAddress;
import java.util.Optional;
import org.apache.maven.settings.Server;

/** Turns the parameters of a login into an address. */
final class LoginReader {
  private final GivenProperties properties;
  private final SettingsServers servers;

  LoginReader(GivenProperties properties, SettingsServers servers) {
    this.properties = properties;
    this.servers = servers;
  }

  /**
   * Empty without a URL. Username and password come from the parameters, else from the server in
   * settings.xml.
   *
   * @param group of properties, {@code database} or {@code live}
   */
  Optional<DatabaseAddress> read(LoginParameters element, String group) {
    return properties.text(element.url, group + ".url").map(url -> address(element, group, url));
  }

  private DatabaseAddress address(LoginParameters element, String group, String url) {
    String serverId = group + ".serverId";
    Optional<Server> server =
        properties
            .text(element.serverId, serverId)
            .map(id -> servers.find("schemasync." + serverId, id));
    String username =
        properties
            .text(element.username, group + ".username")
            .or(() -> server.map(Server::getUsername))
            .orElse("postgres");
    String password =
        properties
            .text(element.password, group + ".password")
            .or(() -> server.map(Server::getPassword))
            .orElse("");
    return new DatabaseAddress(url, username, password);
  }
}
