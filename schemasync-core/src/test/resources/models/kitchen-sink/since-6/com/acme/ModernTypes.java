package com.acme;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.*;

/** Basic types since Hibernate 6. */
@Entity
@jakarta.persistence.Table(name = "modern_types")
public class ModernTypes {
  @Id @UuidGenerator UUID id;

  Year year;
  ZoneId zone;
  java.sql.NClob nclob;
  int[] numbers;
  String[] words;
  State[] states;
  LocalDate[] days;

  @Array(length = 5)
  double[] few;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> list;

  @JdbcTypeCode(SqlTypes.SQLXML)
  String xml;

  @JdbcTypeCode(SqlTypes.CHAR)
  @jakarta.persistence.Column(length = 36)
  UUID uuidAsText;

  @JdbcTypeCode(SqlTypes.BINARY)
  UUID uuidAsBytes;

  @JdbcTypeCode(SqlTypes.TINYINT)
  Mood mood;

  @Enumerated(jakarta.persistence.EnumType.STRING)
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Mood named;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  OffsetDateTime withColumn;

  @TimeZoneStorage(TimeZoneStorageType.NATIVE)
  ZonedDateTime inNative;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
  ZonedDateTime normalized;

  @FractionalSeconds(3)
  LocalDateTime inMilliseconds;

  @Convert(converter = YesNoConverter.class)
  boolean yesNo;

  @Convert(converter = TrueFalseConverter.class)
  Boolean trueFalse;

  @Convert(converter = NumericBooleanConverter.class)
  Boolean numeric;

  @Collate("C")
  String collated;

  @Generated
  @ColumnDefault("gen_random_uuid()")
  UUID token;

  @GeneratedColumn("numbers[1] + 1")
  Integer sum;

  @Check(name = "words_are_few", constraints = "cardinality(words) < 10")
  @jakarta.persistence.Column(length = 20)
  String checked;

  @JdbcTypeCode(SqlTypes.JSON)
  Point point;

  Box box;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Point> track;

  @ElementCollection @OrderColumn int[] ratings;

  @Embeddable
  public static class Point {
    int x;
    int y;
  }

  @Embeddable
  @Struct(name = "box_type")
  public static class Box {
    int width;

    @jakarta.persistence.Column(length = 9)
    String height;
  }
}
