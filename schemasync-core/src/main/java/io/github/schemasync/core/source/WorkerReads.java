package io.github.schemasync.core.source;

import io.github.schemasync.core.cache.Reads;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.ConfigReads;
import io.github.schemasync.core.worker.WorkerReply;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a worker looked at, as {@link Reads}. */
final class WorkerReads {

  private WorkerReads() {}

  /**
   * @param reply of a worker that had no problem
   * @param classes those that it loaded
   */
  static Reads of(WorkerReply reply, Optional<Set<String>> classes, ProjectLayout layout) {
    ConfigReads config = reply.entities().orElseThrow().reads();
    Stream<String> names = Stream.concat(config.files().stream(), outside(reply));
    return reads(names, layout, classes, config.unseen());
  }

  /** Of Liquibase's half only, without its classes. */
  static Reads ofLiquibase(WorkerReply reply, ProjectLayout layout) {
    return reads(outside(reply), layout, Optional.of(Set.of()), List.of());
  }

  private static Stream<String> outside(WorkerReply reply) {
    return reply.changelog().orElseThrow().outside().stream();
  }

  private static Reads reads(
      Stream<String> names,
      ProjectLayout layout,
      Optional<Set<String>> classes,
      List<String> alreadyUnseen) {
    List<Path> files = new ArrayList<>();
    List<String> unseen = new ArrayList<>(alreadyUnseen);
    names.distinct().forEach(name -> add(name, layout, files, unseen));
    return new Reads(classes, files, unseen);
  }

  /** Our own output is below the project's folder: of it as a whole nothing can be said. */
  private static void add(
      String name, ProjectLayout layout, List<Path> files, List<String> unseen) {
    try {
      Path base = layout.baseDirectory().toAbsolutePath().normalize();
      Path file = base.resolve(name).normalize();
      if (base.startsWith(file)) {
        unseen.add(name);
      } else if (layout.classPath().stream().noneMatch(file::startsWith)) {
        files.add(file);
      }
    } catch (InvalidPathException noFile) {
      // then it was not read either
    }
  }
}
