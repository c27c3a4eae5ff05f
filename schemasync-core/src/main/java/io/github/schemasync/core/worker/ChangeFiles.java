package io.github.schemasync.core.worker;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import liquibase.change.Change;
import liquibase.changelog.ChangeSet;

/**
 * Names of the files that changes take data or SQL from. Newer versions of Liquibase open them
 * without asking for their names again.
 */
final class ChangeFiles {
  private static final List<String> NAMES = List.of("getFile", "getPath");

  /** The same in some types of change, other in others. */
  private static final List<String> RELATIVES =
      List.of("isRelativeToChangelogFile", "getRelativeToChangelogFile");

  private ChangeFiles() {}

  static Stream<String> of(ChangeSet changeset) {
    return changeset.getChanges().stream().flatMap(change -> of(change, changeset.getFilePath()));
  }

  private static Stream<String> of(Change change, String changelog) {
    boolean relative =
        RELATIVES.stream().anyMatch(it -> answer(change, it).equals(Optional.of(true)));
    return NAMES.stream()
        .flatMap(it -> answer(change, it).stream())
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .map(name -> relative ? sibling(changelog, name) : plain(name));
  }

  /** A name beside another one; whether {@code ..} is in it, does not matter to files. */
  static String sibling(String file, String name) {
    String plain = plain(file);
    return plain.substring(0, plain.lastIndexOf('/') + 1) + name;
  }

  /** A name as it is below a folder of the class path. */
  static String plain(String name) {
    return name.replaceFirst("^classpath\\*?:/*", "").replace('\\', '/');
  }

  private static Optional<Object> answer(Change change, String getter) {
    try {
      Method method = change.getClass().getMethod(getter);
      return Optional.ofNullable(method.invoke(change));
    } catch (ReflectiveOperationException hasNone) {
      return Optional.empty();
    }
  }
}
