package io.github.schemasync.maven;

import java.util.List;
import java.util.Map;

/** {@code <entities>}: what is mapped. Everything left out is discovered. */
public final class EntitiesParameters {
  /**
   * Packages whose classes are mapped, sub-packages included: {@code schemasync.entities.packages}.
   */
  List<String> packages;

  /** Fully qualified names of mapped classes: {@code schemasync.entities.classes}. */
  List<String> classes;

  /**
   * The persistence unit, or the entity manager factory of Spring, to check where there are
   * several: {@code schemasync.entities.persistenceUnit}.
   */
  String persistenceUnit;

  /** Hibernate settings that win over the discovered ones. */
  Map<String, String> properties;

  /**
   * Dependencies that are scanned for entities too, as {@code groupId:artifactId} with {@code *}
   * for any text: {@code schemasync.entities.scanDependencies}.
   */
  List<String> scanDependencies;

  /**
   * Profiles of Spring or Quarkus, or environments of Micronaut, that are active while the project
   * is asked: {@code schemasync.entities.profiles}.
   */
  List<String> profiles;
}
