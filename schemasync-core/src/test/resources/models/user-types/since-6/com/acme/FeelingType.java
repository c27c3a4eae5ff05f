package com.acme;

import java.sql.Types;

public class FeelingType extends PlainType<Mood> {
  public FeelingType() {
    super(Types.OTHER, Mood.class);
  }
}
