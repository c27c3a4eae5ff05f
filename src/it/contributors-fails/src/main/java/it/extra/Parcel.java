package it.extra;

/** Mapped in META-INF/orm.xml, which nothing names. */
public class Parcel {
  private Long id;
  private String contents;
}
