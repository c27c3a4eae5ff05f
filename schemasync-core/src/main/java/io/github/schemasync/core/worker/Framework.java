package io.github.schemasync.core.worker;

/** A framework, besides Spring Boot, whose own configuration is asked. */
public enum Framework {
  /** Quarkus 3, through its SmallRye Config. */
  QUARKUS("Quarkus"),
  /** Micronaut 4, through its environment. */
  MICRONAUT("Micronaut");

  private final String title;

  Framework(String title) {
    this.title = title;
  }

  /** As people write it. */
  String title() {
    return title;
  }
}
