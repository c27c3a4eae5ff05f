package io.github.schemasync.core.worker;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A persistence unit as it is handed to Hibernate.
 *
 * @param name its name
 * @param aliases other names by which it can be chosen, for instance the bean's
 * @param classes mapped classes
 * @param packages packages with annotations of their own
 * @param mappingFiles class path names of mapping files
 * @param settings its Hibernate settings
 * @param rootUrl where it lives, when the framework said so
 * @param liquibase the changelog of its database, when the framework said so
 */
record PersistenceUnit(
    String name,
    List<String> aliases,
    List<String> classes,
    List<String> packages,
    List<String> mappingFiles,
    Map<String, Object> settings,
    Optional<URL> rootUrl,
    Optional<ConfiguredLiquibase> liquibase) {

  PersistenceUnit {
    aliases = List.copyOf(aliases);
    classes = List.copyOf(classes);
    packages = List.copyOf(packages);
    mappingFiles = List.copyOf(mappingFiles);
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  static PersistenceUnit of(RequestedUnit requested) {
    return new PersistenceUnit(
        requested.name(),
        List.of(),
        requested.classes(),
        requested.packages(),
        requested.mappingFiles(),
        new LinkedHashMap<>(requested.properties()),
        Optional.of(url(requested.rootUrl())),
        Optional.empty());
  }

  boolean isCalled(String wanted) {
    return name.equals(wanted) || aliases.contains(wanted);
  }

  /** The same unit with other classes. */
  PersistenceUnit mapping(List<String> otherClasses, List<String> otherPackages) {
    return new PersistenceUnit(
        name, aliases, otherClasses, otherPackages, mappingFiles, settings, rootUrl, liquibase);
  }

  PersistenceUnit with(List<String> moreClasses, Map<String, String> moreSettings) {
    List<String> all = new ArrayList<>(classes);
    moreClasses.stream().filter(each -> !all.contains(each)).forEach(all::add);
    Map<String, Object> merged = new LinkedHashMap<>(settings);
    merged.putAll(moreSettings);
    return new PersistenceUnit(
        name, aliases, all, packages, mappingFiles, merged, rootUrl, liquibase);
  }

  /** The same unit in a database with that changelog. */
  PersistenceUnit migratedBy(Optional<ConfiguredLiquibase> changelog) {
    return new PersistenceUnit(
        name, aliases, classes, packages, mappingFiles, settings, rootUrl, changelog);
  }

  /** For instance {@code users (changelog db/users.xml)}. */
  String described() {
    List<String> known = new ArrayList<>();
    if (!aliases.isEmpty()) {
      known.add("bean " + String.join(", ", aliases));
    }
    liquibase.ifPresent(changelog -> known.add("changelog " + changelog.root().file()));
    return name + (known.isEmpty() ? "" : " (" + String.join(", ", known) + ")");
  }

  private static URL url(String text) {
    try {
      return URI.create(text).toURL();
    } catch (MalformedURLException wrong) {
      throw new IllegalArgumentException(text, wrong);
    }
  }
}
