package it.types;

import jakarta.persistence.AttributeConverter;

/** Applied by {@link it.extra.Settings}, not by an annotation. */
public class Shelves implements AttributeConverter<Shelf, String> {
  @Override
  public String convertToDatabaseColumn(Shelf shelf) {
    return shelf == null ? null : shelf.row() + shelf.place();
  }

  @Override
  public Shelf convertToEntityAttribute(String text) {
    return text == null ? null : new Shelf(text.substring(0, 1), text.charAt(1) - '0');
  }
}
