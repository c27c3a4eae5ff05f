package com.acme;

import java.sql.Types;

public class MoodType extends PlainType {
  public MoodType() {
    super(Types.OTHER, Mood.class);
  }
}
