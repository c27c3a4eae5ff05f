package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.SqlText;
import java.util.List;
import java.util.Optional;

/**
 * What a domain demands of its column, as a check: a cast to it refuses what the domain refuses.
 */
final class DomainCheck {
  private DomainCheck() {}

  static Optional<Check> of(Column column) {
    return column.type().domain().map(domain -> check(column, domain));
  }

  private static Check check(Column column, ObjectName domain) {
    String cast =
        quoted(column.name()) + "::" + quoted(domain.schema()) + "." + quoted(domain.name());
    // true or false, but PostgreSQL has to make the cast to know it
    SqlText expression = new SqlText("(" + cast + " is null) in (true, false)");
    return new Check(domain.name(), List.of(column.name()), expression, true, false);
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
