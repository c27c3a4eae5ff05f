package io.github.schemasync.core.worker;

import io.github.schemasync.core.worker.WrittenRow.Trait;
import java.util.Map;
import java.util.Optional;

/**
 * Who gives an attribute its value when a row is inserted, where that is not left to the
 * application: Hibernate, Envers, Spring Data, Spring Modulith, or nobody.
 *
 * @param generators asks those that Hibernate knows
 * @param classes says which annotations an attribute has
 */
record Fillers(Generators generators, DeclaringClasses classes) {
  private static final String SPRING = "org.springframework.data.annotation.";
  private static final String SPRING_LISTENER =
      "org.springframework.data.jpa.domain.support.AuditingEntityListener";
  private static final String MODULITH = "org.springframework.modulith.";
  private static final String BY_DATE = "Spring Data, when its auditing is enabled";
  private static final String BY_AUDITOR = "Spring Data, when its auditing knows the auditor";
  private static final Map<String, String> ANNOTATIONS =
      Map.of(
          "org.hibernate.envers.RevisionNumber",
          "Envers",
          "org.hibernate.envers.RevisionTimestamp",
          "Envers",
          SPRING + "CreatedDate",
          BY_DATE,
          SPRING + "LastModifiedDate",
          BY_DATE,
          SPRING + "CreatedBy",
          BY_AUDITOR,
          SPRING + "LastModifiedBy",
          BY_AUDITOR);

  /**
   * @param owner what declares the attribute
   * @param at the attribute
   */
  Attribute apply(Mirror property, Attribute owner, Attribute at) {
    if (!property.flag("isInsertable")) {
      return at.writing(at.written().with(Trait.LEFT_OUT, true));
    }
    WrittenRow written = generators.written(property, at.written());
    if (written.is(Trait.LEFT_OUT)) {
      return at.writing(written);
    }
    if (written.is(Trait.SHARES_TABLE)) {
      return at;
    }
    return at.writing(filler(property, owner, at).map(written::filledBy).orElse(written));
  }

  private Optional<String> filler(Mirror property, Attribute owner, Attribute at) {
    if (!owner.isInEveryRow()) {
      return Optional.empty();
    }
    if (isVersion(property)) {
      return Optional.of("Hibernate, which counts its versions");
    }
    return isOfModulith(property, at)
        ? Optional.of("Spring Modulith")
        : annotated(property, owner, at);
  }

  /** Its event publications are mapped nullable, and its own DDL says NOT NULL. */
  private boolean isOfModulith(Mirror property, Attribute at) {
    return at.declaringClass().startsWith(MODULITH)
        && classes.isFinal(at.declaringClass(), property.text("getName").orElseThrow());
  }

  private static boolean isVersion(Mirror property) {
    return property
        .mirror("getPersistentClass")
        .flatMap(entity -> entity.find("getVersion"))
        .filter(version -> version == property.target())
        .isPresent();
  }

  private Optional<String> annotated(Mirror property, Attribute owner, Attribute at) {
    String name = property.text("getName").orElseThrow();
    return classes.annotations(at.declaringClass(), name).stream()
        .filter(ANNOTATIONS::containsKey)
        .filter(
            each -> !each.startsWith(SPRING) || classes.isListenedTo(owner.type(), SPRING_LISTENER))
        .map(ANNOTATIONS::get)
        .findFirst();
  }
}
