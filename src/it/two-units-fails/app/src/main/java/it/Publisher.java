package it;

/** Mapped in mappings/Publisher.hbm.xml. */
public class Publisher {
  private Long id;
  private String town;
}
