package io.github.schemasync.core.worker;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liquibase.precondition.Precondition;
import liquibase.precondition.PreconditionLogic;
import liquibase.serializer.LiquibaseSerializable;

/** What stands in the changelog for a change or a precondition. */
final class WrittenFields {
  private static final Pattern OBJECT = Pattern.compile("([\\w.$]+Precondition)@[0-9a-f]+");

  private WrittenFields() {}

  /**
   * Liquibase tells a precondition that fails with an error as {@code SqlPrecondition@654c4224}.
   *
   * @param preconditions those that it can be; Liquibase may have read them anew
   */
  static String instead(String message, List<Precondition> preconditions) {
    return OBJECT
        .matcher(message)
        .replaceAll(
            match ->
                preconditions.stream()
                    .filter(it -> it.getClass().getName().equals(match.group(1)))
                    .map(WrittenFields::of)
                    .distinct()
                    .reduce((one, next) -> one + " or " + next)
                    .map(Matcher::quoteReplacement)
                    .orElse("$0"));
  }

  /** The precondition with all that {@code and}, {@code or} and {@code not} hold. */
  static Stream<Precondition> flat(Precondition precondition) {
    Stream<Precondition> nested =
        precondition instanceof PreconditionLogic logic
            ? logic.getNestedPreconditions().stream().flatMap(WrittenFields::flat)
            : Stream.empty();
    return Stream.concat(Stream.of(precondition), nested);
  }

  /** {@code sqlCheck (expectedResult: 0, sql: select …)}. */
  static String of(Precondition precondition) {
    Map<String, Object> fields = fields(precondition);
    return fields.isEmpty()
        ? precondition.getName()
        : fields.entrySet().stream()
            .map(field -> field.getKey() + ": " + field.getValue())
            .collect(Collectors.joining(", ", precondition.getName() + " (", ")"));
  }

  /** Every text in it, however deep. */
  static Stream<String> texts(Object value) {
    if (value instanceof LiquibaseSerializable holder) {
      return fields(holder).values().stream().flatMap(WrittenFields::texts);
    } else if (value instanceof Collection<?> several) {
      return several.stream().flatMap(WrittenFields::texts);
    }
    return Stream.of(value.toString());
  }

  private static Map<String, Object> fields(LiquibaseSerializable holder) {
    Map<String, Object> fields = new TreeMap<>();
    for (String name : holder.getSerializableFields()) {
      Object value = holder.getSerializableFieldValue(name);
      if (value != null) {
        fields.put(name, value);
      }
    }
    return fields;
  }
}
