package com.acme;

import java.sql.Types;

public class TagsType extends PlainType {
  public TagsType() {
    super(Types.ARRAY, String[].class);
  }
}
