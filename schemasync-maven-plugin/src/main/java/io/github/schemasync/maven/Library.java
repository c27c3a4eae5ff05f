package io.github.schemasync.maven;

/**
 * A library in a repository.
 *
 * @param groupId its group
 * @param artifactId its name in the group
 * @param version its version
 */
record Library(String groupId, String artifactId, String version) {

  @Override
  public String toString() {
    return groupId + ":" + artifactId + ":" + version;
  }
}
