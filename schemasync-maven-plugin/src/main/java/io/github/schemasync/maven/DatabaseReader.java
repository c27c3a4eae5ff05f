package io.github.schemasync.maven;

import io.github.schemasync.core.database.DatabaseRequest;
import io.github.schemasync.core.database.InitScript;
import io.github.schemasync.core.database.ProviderKind;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns the parameters of {@code <database>} into the server that is wanted. */
final class DatabaseReader {
  private final GivenProperties properties;
  private final LoginReader logins;

  DatabaseReader(GivenProperties properties, LoginReader logins) {
    this.properties = properties;
    this.logins = logins;
  }

  DatabaseRequest read(DatabaseParameters given, Path cacheDirectory) {
    DatabaseParameters element = given == null ? new DatabaseParameters() : given;
    String provider = properties.text(element.provider, "database.provider").orElse("auto");
    return new DatabaseRequest(
        Choice.read(ProviderKind.class, "schemasync.database.provider", provider),
        version(element),
        properties.text(element.image, "database.image"),
        logins.read(element, "database"),
        cacheDirectory);
  }

  /** Named from the project's folder. */
  Optional<InitScript> initScript(DatabaseParameters given, Path baseDirectory) {
    DatabaseParameters element = given == null ? new DatabaseParameters() : given;
    return properties
        .text(element.initScript, "database.initScript")
        .map(file -> InitScript.read(baseDirectory.resolve(file)));
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
}
