package io.github.schemasync.core.launch;

/** An entity by {@code note.orm.xml}, so that tests need no JPA on their own class path. */
public class Note {
  Long id;
  String text;
}
