package io.github.schemasync.core.worker;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What PostgreSQL and Liquibase say of a statement that failed. */
final class SqlFailure {
  // Liquibase 4 puts the error code before the statement: [Failed SQL: (0) ALTER …]
  private static final Pattern FAILED_SQL =
      Pattern.compile("\\[Failed SQL: (?:\\(-?\\d+\\) )?(.*)]", Pattern.DOTALL);

  private SqlFailure() {}

  /** PostgreSQL's message without its severity and position. */
  static String message(SQLException error) {
    List<String> lines = String.valueOf(error.getMessage()).strip().lines().toList();
    Stream<String> details =
        lines.stream()
            .skip(1)
            .map(String::strip)
            .filter(line -> !line.startsWith("Position:"))
            .map(line -> System.lineSeparator() + "  " + line);
    return details.reduce(lines.get(0).replaceFirst("^(ERROR|FATAL): ", ""), String::concat);
  }

  /** The statement, when Liquibase tells it. */
  static Optional<String> statement(Throwable failure) {
    return UnexpectedFailure.chain(failure)
        .map(cause -> FAILED_SQL.matcher(String.valueOf(cause.getMessage())))
        .filter(Matcher::find)
        .map(match -> match.group(1))
        .reduce((outer, inner) -> inner);
  }
}
