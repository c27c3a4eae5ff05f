package com.acme;

import jakarta.persistence.AttributeConverter;

public class Yes implements AttributeConverter<Boolean, String> {
  @Override
  public String convertToDatabaseColumn(Boolean value) {
    return value == null ? null : "yes";
  }

  @Override
  public Boolean convertToEntityAttribute(String value) {
    return "yes".equals(value);
  }
}
