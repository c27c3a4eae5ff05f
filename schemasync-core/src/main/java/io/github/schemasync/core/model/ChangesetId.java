package io.github.schemasync.core.model;

/**
 * What names a Liquibase changeset.
 *
 * @param file the changelog file as Liquibase records it
 * @param id the changeset's id
 * @param author the changeset's author
 */
public record ChangesetId(String file, String id, String author) {

  /** As Liquibase prints it: {@code db/001.yaml::create-book::ada}. */
  @Override
  public String toString() {
    return file + "::" + id + "::" + author;
  }
}
