package com.acme;

import jakarta.persistence.AttributeConverter;
import java.util.List;

public class Words implements AttributeConverter<List<String>, String> {
  @Override
  public String convertToDatabaseColumn(List<String> words) {
    return words == null ? null : String.join(" ", words);
  }

  @Override
  public List<String> convertToEntityAttribute(String text) {
    return text == null ? null : List.of(text.split(" "));
  }
}
