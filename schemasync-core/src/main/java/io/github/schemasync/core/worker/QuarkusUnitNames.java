package io.github.schemasync.core.worker;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The named persistence units of a configuration: {@code quarkus.hibernate-orm."users".packages}.
 *
 * @param config the application's configuration
 * @param root {@code quarkus.hibernate-orm}
 */
record QuarkusUnitNames(QuarkusConfig config, String root) {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"\\..+");

  /** Without quotation marks only what follows tells a unit's name from a setting. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "([^.\"\\[]+)\\.(?:datasource|packages|dialect|physical-naming-strategy"
              + "|implicit-naming-strategy|metadata-builder-contributor|mapping-files"
              + "|multitenant|quote-identifiers|database|schema-management|mapping|jdbc"
              + "|validation|unsupported-properties)(?:[.\\[].*)?");

  Set<String> all() {
    Set<String> names = new TreeSet<>();
    for (String name : config.names()) {
      if (name.startsWith(root + ".")) {
        unit(name.substring(root.length() + 1)).ifPresent(names::add);
      }
    }
    names.remove("<default>");
    return names;
  }

  private static Optional<String> unit(String rest) {
    Matcher quoted = QUOTED.matcher(rest);
    Matcher plain = PLAIN.matcher(rest);
    if (quoted.matches()) {
      return Optional.of(quoted.group(1));
    }
    return plain.matches() ? Optional.of(plain.group(1)) : Optional.empty();
  }
}
