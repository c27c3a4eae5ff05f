package io.github.schemasync.core.worker;

import java.util.Comparator;
import java.util.Optional;
import liquibase.exception.ChangeLogParseException;

/** The part of Liquibase's messages that tells the reader what to mend. */
final class LiquibaseMessage {
  private static final String REASON = "Reason:";

  private LiquibaseMessage() {}

  /** Why a changeset failed, without its name. */
  static String reason(Throwable failure) {
    return UnexpectedFailure.chain(failure)
        .map(cause -> String.valueOf(cause.getMessage()))
        .filter(message -> message.contains(REASON))
        .map(message -> message.substring(message.indexOf(REASON) + REASON.length()).strip())
        .findFirst()
        .orElseGet(() -> UnexpectedFailure.innermostMessage(failure));
  }

  /** With file and line where Liquibase knows them: only its parsers' own messages name both. */
  static String whole(Throwable failure) {
    Optional<String> parsers =
        UnexpectedFailure.chain(failure)
            .filter(ChangeLogParseException.class::isInstance)
            .map(cause -> String.valueOf(cause.getMessage()))
            .min(
                Comparator.comparing((String message) -> !message.contains("line "))
                    .thenComparing(String::length));
    return readable(parsers.orElseGet(() -> UnexpectedFailure.innermostMessage(failure)));
  }

  /** The XML parser lists every element that Liquibase knows, each with its name space. */
  private static String readable(String message) {
    return message
        .replaceAll("\"http://www\\.liquibase\\.org/xml/ns/[^\"]*\":", "")
        .replaceFirst("(?s) One of '\\{.*?}' is expected\\.", "")
        .strip();
  }
}
