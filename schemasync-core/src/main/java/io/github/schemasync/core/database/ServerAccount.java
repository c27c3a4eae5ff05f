package io.github.schemasync.core.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The account that PostgreSQL runs as: our own, or {@code nobody} where we are root, because
 * PostgreSQL refuses to run as root.
 *
 * @param name short name that tells the accounts of one machine apart
 * @param switching the command that runs the command after it as this account; empty for our own
 */
record ServerAccount(String name, List<String> switching) {
  private static final String NOBODY = "65534";

  /** Ways to become nobody, the quickest first; Alpine has only {@code su}. */
  private static final List<List<String>> WAYS =
      List.of(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"),
          List.of("runuser", "-u", "nobody", "--"),
          List.of("su", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--", "nobody"));

  static ServerAccount current() {
    long uid = new UnixSystem().getUid();
    return uid == 0 ? nobody() : new ServerAccount("uid" + uid, List.of());
  }

  private static ServerAccount nobody() {
    return WAYS.stream()
        .map(way -> new ServerAccount("nobody", way))
        .filter(account -> account.succeeds("true"))
        .findFirst()
        .orElseThrow(
            () ->
                EmbeddedProblem.of(
                    "PostgreSQL does not run as root, and none of setpriv, runuser and su can"
                        + " switch to the account nobody."));
  }

  boolean isOurs() {
    return switching.isEmpty();
  }

  List<String> command(List<String> command) {
    List<String> whole = new ArrayList<>(switching);
    whole.addAll(command);
    return whole;
  }

  /** Makes the account the owner of a file or directory of ours. */
  void takeOver(Path path) throws IOException {
    if (!isOurs()) {
      Files.setOwner(
          path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY));
    }
  }

  /** Whether the account can read what is in the directory. */
  boolean reaches(Path directory) {
    return isOurs() || succeeds("test", "-x", directory.toString());
  }

  private boolean succeeds(String... command) {
    ProcessBuilder builder =
        new ProcessBuilder(command(List.of(command)))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return process.waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
