package com.acme;

/** Mapped by orm.xml. */
public class FromXml {
  private Long id;
  private String remark;
  private State state;
}
