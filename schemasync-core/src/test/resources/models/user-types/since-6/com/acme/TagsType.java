package com.acme;

import java.sql.Types;

public class TagsType extends PlainType<String[]> {
  public TagsType() {
    super(Types.ARRAY, String[].class);
  }
}
