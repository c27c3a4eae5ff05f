package com.acme;

import jakarta.persistence.*;
import java.util.Objects;

@Converter(autoApply = true)
public class GradeConverter implements AttributeConverter<Grade, String> {
  public GradeConverter(StringBuilder onlyTheContainerHasThis) {
    Objects.requireNonNull(onlyTheContainerHasThis);
  }

  @Override
  public String convertToDatabaseColumn(Grade grade) {
    return grade == null ? null : grade.letter;
  }

  @Override
  public Grade convertToEntityAttribute(String letter) {
    return "g".equals(letter) ? Grade.GOOD : Grade.BAD;
  }
}
