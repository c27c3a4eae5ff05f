package com.acme;

import jakarta.persistence.AttributeConverter;

public class Reversed implements AttributeConverter<String, String> {
  @Override
  public String convertToDatabaseColumn(String text) {
    return text == null ? null : new StringBuilder(text).reverse() + "!";
  }

  @Override
  public String convertToEntityAttribute(String text) {
    return text == null ? null : new StringBuilder(text).reverse().substring(1);
  }
}
