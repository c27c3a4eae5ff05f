package it;

/** Mapped in mappings/authors.orm.xml. */
public class Author {
  private Long id;
  private String penName;
}
