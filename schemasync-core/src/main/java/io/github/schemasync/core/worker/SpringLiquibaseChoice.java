package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The {@code SpringLiquibase} beans of an application, of which each may migrate another database.
 *
 * @param beans what each one says, by its name; empty for one that could not be made
 */
record SpringLiquibaseChoice(Map<String, Optional<ConfiguredLiquibase>> beans) {

  /**
   * The bean of the changelog that is given by hand; else the one that runs; else the given ones.
   *
   * @throws WorkerProblem when several beans run, or may, and none is chosen
   */
  ConfiguredLiquibase or(ConfiguredLiquibase properties, Optional<String> named)
      throws WorkerProblem {
    List<ConfiguredLiquibase> made = beans.values().stream().flatMap(Optional::stream).toList();
    if (beans.size() < 2) {
      return made.isEmpty() ? properties : made.get(0);
    }
    List<ConfiguredLiquibase> chosen =
        made.stream()
            .filter(
                named.isPresent() ? it -> isFile(it, named.get()) : ConfiguredLiquibase::enabled)
            .toList();
    boolean unknown = named.isEmpty() && made.size() < beans.size();
    if (chosen.size() == 1 && !unknown) {
      return chosen.get(0);
    }
    if (named.isPresent()) {
      return properties;
    }
    throw several();
  }

  /** However the file is named: by its class path name or its path. */
  private static boolean isFile(ConfiguredLiquibase bean, String named) {
    return ("/" + plain(named)).endsWith("/" + plain(bean.root().file()));
  }

  private static String plain(String file) {
    return file.replace('\\', '/').replaceFirst("^classpath\\*?:", "").replaceFirst("^/+", "");
  }

  private WorkerProblem several() {
    String example =
        beans.values().stream()
            .flatMap(Optional::stream)
            .findFirst()
            .map(bean -> bean.root().file())
            .orElse("db/changelog.xml");
    return new WorkerProblem(
        "ambiguous-project",
        "Several SpringLiquibase beans migrate: "
            + beans.entrySet().stream()
                .map(bean -> described(bean.getKey(), bean.getValue()))
                .collect(Collectors.joining(", "))
            + ".",
        """
        Name the changelog of the database in which the entities live; the settings of its bean count:
          <changelog><file>%1$s</file></changelog>
        or -Dschemasync.changelog.file=%1$s
        Where several beans migrate one database, name a changelog that includes theirs. Give several databases an execution of the plugin each."""
            .formatted(example));
  }

  private static String described(String name, Optional<ConfiguredLiquibase> bean) {
    return name
        + bean.map(
                it -> " (changelog " + it.root().file() + (it.enabled() ? ")" : ", switched off)"))
            .orElse(" (cannot be made without the whole application)");
  }
}
