package io.github.schemasync.maven;

/**
 * A library that the worker needs and the project does not have, and how its version was found.
 *
 * @param library what is taken
 * @param what what it is called, for instance {@code Hibernate}
 * @param why where the version comes from, ends a sentence
 */
record LibraryChoice(Library library, String what, String why) {

  @Override
  public String toString() {
    return what + " is not on the run-time class path: " + library + " is taken, " + why;
  }
}
