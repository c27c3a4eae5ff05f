package com.acme;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.*;
import java.net.*;
import java.sql.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.Nationalized;

/** Every basic type that all versions map alike. */
@Entity
@Table(name = "basic_types")
public class BasicTypes {
  @Id
  @GeneratedValue(strategy = GenerationType.AUTO)
  UUID id;

  boolean flag;
  Boolean flagOrNull;
  byte tiny;
  Byte tinyOrNull;
  short small;
  Short smallOrNull;
  int whole;
  Integer wholeOrNull;
  long large;
  Long largeOrNull;
  float real;
  Float realOrNull;
  double precise;
  Double preciseOrNull;
  char letter;
  Character letterOrNull;
  String text;
  @Nationalized String nationalized;
  BigInteger countless;
  BigDecimal exact;
  byte[] bytes;
  char[] letters;
  @Lob String longText;
  @Lob byte[] longBytes;
  @Lob char[] longLetters;
  Blob blob;
  Clob clob;

  @Temporal(TemporalType.DATE)
  java.util.Date day;

  @Temporal(TemporalType.TIME)
  java.util.Date hour;

  @Temporal(TemporalType.TIMESTAMP)
  java.util.Date moment;

  @Temporal(TemporalType.TIMESTAMP)
  Calendar calendar;

  java.sql.Date sqlDate;
  Time sqlTime;
  Timestamp sqlTimestamp;
  LocalDate localDate;
  LocalTime timeOfDay;
  LocalDateTime localDateTime;
  OffsetTime offsetTime;
  OffsetDateTime offsetDateTime;
  ZonedDateTime zonedDateTime;
  Instant instant;
  Duration duration;
  ZoneOffset zoneOffset;
  UUID uuid;
  Locale locale;
  Currency currency;
  TimeZone timeZone;
  URL url;
  Class<?> type;
  Month month;

  @Enumerated(EnumType.STRING)
  DayOfWeek weekday;

  @Convert(converter = Letters.class)
  State letterOfState;

  @Convert(converter = Cents.class)
  BigDecimal cents;

  Weight weight;
  ArrayList<String> serialized;

  @Converter
  public static class Letters implements AttributeConverter<State, Character> {
    @Override
    public Character convertToDatabaseColumn(State state) {
      return state == null ? null : state.name().charAt(0);
    }

    @Override
    public State convertToEntityAttribute(Character letter) {
      return null;
    }
  }

  @Converter
  public static class Cents implements AttributeConverter<BigDecimal, Long> {
    @Override
    public Long convertToDatabaseColumn(BigDecimal amount) {
      return amount == null ? null : amount.movePointRight(2).longValue();
    }

    @Override
    public BigDecimal convertToEntityAttribute(Long cents) {
      return null;
    }
  }

  /** Written by a converter that applies to every attribute of its type. */
  public static class Weight implements Serializable {
    int grams;
  }

  @Converter(autoApply = true)
  public static class Grams implements AttributeConverter<Weight, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Weight weight) {
      return weight == null ? null : weight.grams;
    }

    @Override
    public Weight convertToEntityAttribute(Integer grams) {
      return null;
    }
  }
}
