package io.github.schemasync.maven;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** The logins that the user keeps in settings.xml, decrypted. */
final class SettingsServers {
  private final Settings settings;
  private final SettingsDecrypter decrypter;

  SettingsServers(Settings settings, SettingsDecrypter decrypter) {
    this.settings = settings;
    this.decrypter = decrypter;
  }

  /**
   * The login of an id.
   *
   * @param property that gave the id
   */
  Server find(String property, String id) {
    Server server = settings.getServer(id);
    if (server == null) {
      throw new SyncProblem(
          ProblemPage.WRONG_PARAMETER,
          property + " is \"" + id + "\", and settings.xml has no such server.",
          "Add to ~/.m2/settings.xml: <server><id>"
              + id
              + "</id><username>…</username><password>…</password></server>");
    }
    return decrypter.decrypt(new DefaultSettingsDecryptionRequest(server)).getServer();
  }
}
