package io.github.schemasync.core.worker;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liquibase.changelog.ChangeSet;
import liquibase.exception.ChangeLogParseException;
import liquibase.exception.PreconditionErrorException;
import liquibase.exception.ValidationFailedException;
import liquibase.precondition.Precondition;

/** What Liquibase threw, as a problem that names file, changeset and remedy. */
final class ChangelogFailure {
  private static final Pattern MISSING_OBJECT =
      Pattern.compile("^(.*?) (?:of relation \\S+ )?does not exist.*", Pattern.DOTALL);

  private final String file;
  private final Optional<FailedChangeset> failed;
  private final Optional<ChangeSet> maker;
  private final List<Precondition> preconditions;

  /**
   * @param file the root changelog
   * @param failed the changeset that failed, if it came to that
   * @param maker the later changeset that makes what the failed one misses
   * @param preconditions those of the whole changelog
   */
  ChangelogFailure(
      String file,
      Optional<FailedChangeset> failed,
      Optional<ChangeSet> maker,
      List<Precondition> preconditions) {
    this.preconditions = preconditions;
    this.file = file;
    this.failed = failed;
    this.maker = maker;
  }

  WorkerProblem problem(Throwable failure) {
    Optional<String> missingClass = missingClass(failure);
    if (missingClass.isPresent()) {
      return classNotLoaded(missingClass.get(), failure);
    }
    return failed
        .map(changeset -> changesetFailed(changeset, failure))
        .orElseGet(() -> beforeAnyChangeset(failure));
  }

  private Optional<String> missingClass(Throwable failure) {
    return UnexpectedFailure.chain(failure)
        .filter(
            cause ->
                cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError)
        .map(cause -> String.valueOf(cause.getMessage()).replace('/', '.'))
        .reduce((outer, inner) -> inner)
        .or(() -> failed.flatMap(FailedChangeset::missingClass));
  }

  private WorkerProblem classNotLoaded(String name, Throwable failure) {
    String where = failed.map(FailedChangeset::name).orElse(file);
    return new WorkerProblem(
        "class-not-loaded",
        where + " needs class " + name + ", which is not on the project's class path.",
        "Correct the class name in the changeset, or add the dependency that holds the class."
            + " The whole message: "
            + LiquibaseMessage.whole(failure),
        failure);
  }

  private WorkerProblem changesetFailed(FailedChangeset changeset, Throwable failure) {
    Optional<SQLException> error = UnexpectedFailure.find(failure, SQLException.class);
    String message =
        error
            .map(SqlFailure::message)
            .orElseGet(
                () ->
                    WrittenFields.instead(
                        LiquibaseMessage.reason(failure), changeset.preconditions()));
    StringBuilder what = new StringBuilder(changeset.name()).append(" failed: ").append(message);
    changeset.writtenIn().ifPresent(it -> what.append(line("  written in: ")).append(it));
    precondition(failure).ifPresent(it -> what.append(line("  precondition: ")).append(it));
    SqlFailure.statement(failure).ifPresent(sql -> what.append(line("  statement: ")).append(sql));
    Optional<String> parameter = SqlFailure.statement(failure).flatMap(changeset::parameter);
    parameter.ifPresent(name -> what.append(line("  the parameter ${" + name + "} has no value")));
    maker.ifPresent(
        later ->
            what.append(line("  "))
                .append(missing(message))
                .append(" is made only later, by ")
                .append(FailedChangeset.name(later)));
    return new WorkerProblem(
        "changeset-failed",
        what.toString(),
        parameter.map(ChangelogFailure::parameterRemedy).orElseGet(() -> remedy(changeset, error)),
        failure);
  }

  /** The one of a changeset that fails with an error, rather than saying no. */
  private static Optional<String> precondition(Throwable failure) {
    return UnexpectedFailure.find(failure, PreconditionErrorException.class)
        .flatMap(error -> error.getErrorPreconditions().stream().findFirst())
        .map(error -> WrittenFields.of(error.getPrecondition()));
  }

  private static String parameterRemedy(String name) {
    return """
        Give it the value that production gives it:
          <changelog><parameters><%1$s>value</%1$s></parameters></changelog>
        or -Dschemasync.changelog.parameters.%1$s=value"""
        .formatted(name);
  }

  private static String missing(String message) {
    Matcher matcher = MISSING_OBJECT.matcher(message);
    return matcher.matches() ? matcher.group(1) : "What it needs";
  }

  private String remedy(FailedChangeset changeset, Optional<SQLException> error) {
    if (maker.isPresent()) {
      return "Move "
          + FailedChangeset.name(maker.get())
          + " before "
          + changeset.name()
          + ", so that it exists when it is needed.";
    }
    return ServerHint.of(error)
        .orElse(
            "Correct the changeset. If production has something that the changelog never made (a"
                + " schema, a role, an extension), let an earlier changeset make it,"
                + ServerHint.OR_SCRIPT);
  }

  private WorkerProblem beforeAnyChangeset(Throwable failure) {
    String message = WrittenFields.instead(LiquibaseMessage.whole(failure), preconditions);
    if (message.contains("Cannot find parser that supports")) {
      return noParser(failure);
    }
    if (message.contains("preconditions failed")) {
      return preconditions("onFail", message, failure);
    } else if (message.contains("preconditions generated an error")) {
      return preconditions("onError", message, failure);
    }
    boolean invalid =
        UnexpectedFailure.find(failure, ChangeLogParseException.class).isPresent()
            || UnexpectedFailure.find(failure, ValidationFailedException.class).isPresent();
    String what = invalid ? " cannot be read: " : " cannot be applied: ";
    return new WorkerProblem(
        "changelog-unreadable",
        "The changelog " + file + what + message,
        "Correct the file that the message names; every file that is included must be on the"
            + " class path or below the project's folder.",
        failure);
  }

  private WorkerProblem preconditions(String on, String message, Throwable failure) {
    return new WorkerProblem(
        "changelog-unreadable",
        "The <preConditions> of the whole changelog "
            + file
            + " do not hold in a new database: "
            + message,
        "A new installation would stop there too. Move them into the changesets that need them"
            + " (%1$s=\"MARK_RAN\"), or let them only warn: <preConditions %1$s=\"WARN\">."
                .formatted(on)
            + " runningAs cannot hold: the throwaway database has a role of its own.",
        failure);
  }

  private static WorkerProblem noParser(Throwable failure) {
    return new WorkerProblem(
        "dependency-missing",
        LiquibaseMessage.whole(failure) + "; YAML and JSON need SnakeYAML on the class path.",
        """
        Correct the file's ending, or add what Liquibase before 4.12 reads YAML and JSON with:
          <dependency>
            <groupId>org.yaml</groupId>
            <artifactId>snakeyaml</artifactId>
            <version>1.33</version>
          </dependency>""",
        failure);
  }

  private static String line(String text) {
    return System.lineSeparator() + text;
  }
}
