package io.github.schemasync.core.worker;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What an attribute of few values can write, as its column holds it: the names, ordinals or
 * converted constants of an enum, or texts of a fixed length.
 *
 * @param value a {@code SimpleValue} of the mapping model
 */
record WritableValues(Mirror value) {
  private static final String TEXT = "org.hibernate.type.descriptor.java.StringJavaType";
  private static final String LEGACY_BASIC =
      "org.hibernate.type.AbstractSingleColumnStandardBasicType";
  private static final Map<String, Integer> LENGTHS =
      Map.of("java.util.UUID", 36, "java.util.Currency", 3, "java.lang.Character", 1);
  private static final Map<String, Integer> LEGACY_LENGTHS =
      Map.of(
          "org.hibernate.type.UUIDCharType", 36,
          "org.hibernate.type.CurrencyType", 3,
          "org.hibernate.type.CharacterType", 1);

  /** Adds what is known; nothing of most types, and when a converter cannot be asked. */
  WrittenRow known(WrittenRow before) {
    WrittenRow unbounded = before.atMost(OptionalInt.empty());
    try {
      WrittenRow bounded = isPlainText() ? before : unbounded;
      return value
          .mirror("resolve")
          .map(resolution -> resolved(resolution, bounded))
          .orElseGet(() -> legacy(bounded));
    } catch (MirrorFailure unknown) {
      return unbounded;
    }
  }

  /** Whether the column holds the characters of a {@code String} as they are. */
  private boolean isPlainText() {
    Optional<Mirror> resolution = value.mirror("resolve");
    return resolution
        .map(
            it ->
                it.find("getValueConverter").isEmpty()
                    && it.mirror("getDomainJavaType")
                        .or(() -> it.mirror("getDomainJavaDescriptor"))
                        .filter(type -> type.is(TEXT))
                        .isPresent())
        .orElseGet(() -> value.mirror("getType").filter(WritableValues::isLegacyText).isPresent());
  }

  private static boolean isLegacyText(Mirror type) {
    return type.is(LEGACY_BASIC)
        && type.find("getReturnedClass").equals(Optional.of(String.class))
        && type.find("getAttributeConverter").isEmpty();
  }

  /** Hibernate 6.0 and later say it in a {@code BasicValue.Resolution}. */
  private static WrittenRow resolved(Mirror resolution, WrittenRow before) {
    Optional<Mirror> converter = resolution.mirror("getValueConverter");
    Optional<Mirror> type =
        resolution
            .mirror("getDomainJavaType")
            .or(() -> resolution.mirror("getDomainJavaDescriptor"));
    Optional<Mirror> jdbcType = resolution.mirror("getJdbcType");
    if (type.isEmpty() || jdbcType.isEmpty()) {
      return before;
    }
    return converter
        .map(each -> before.values(convertedAll(javaClass(type.get()), each)))
        .orElseGet(() -> plain(type.get(), jdbcType.get(), before));
  }

  /** Of an array, or of a list that is kept in one, the elements. */
  private static WrittenRow plain(Mirror type, Mirror jdbcType, WrittenRow before) {
    Optional<Mirror> element = type.mirror("getElementJavaType");
    Optional<Mirror> elementJdbcType = jdbcType.mirror("getElementJdbcType");
    if (element.isPresent() && elementJdbcType.isPresent()) {
      return plain(element.get(), elementJdbcType.get(), before);
    }
    int code =
        jdbcType
            .find("getDefaultSqlTypeCode")
            .or(() -> jdbcType.find("getJdbcTypeCode"))
            .map(each -> (Integer) each)
            .orElse(Types.NULL);
    if (code == SqlTypeCodes.TIMESTAMP_UTC) {
      return before.with(WrittenRow.Trait.IN_UTC, true);
    }
    Class<?> javaClass = javaClass(type);
    if (javaClass.isEnum()) {
      return before.values(byTypeCode(constants(javaClass, false), code));
    }
    Integer length = LENGTHS.get(javaClass.getName());
    return length != null && SqlTypeCodes.isText(code) ? before.length(length) : before;
  }

  private static Class<?> javaClass(Mirror type) {
    return (Class<?>) type.find("getJavaTypeClass").orElseThrow();
  }

  private static List<String> byTypeCode(List<Object> constants, int code) {
    if (SqlTypeCodes.isNumber(code)) {
      return ordinals(constants);
    }
    return SqlTypeCodes.isText(code) ? names(constants) : List.of();
  }

  /** Hibernate 5 has the answer in the type: an EnumType, or an adapter of a converter. */
  private WrittenRow legacy(WrittenRow before) {
    Optional<Mirror> type = value.mirror("getType");
    Optional<Integer> length =
        type.map(each -> LEGACY_LENGTHS.get(each.target().getClass().getName()));
    if (length.isPresent()) {
      return before.length(length.get());
    }
    return type.flatMap(WritableValues::legacyValues).map(before::values).orElse(before);
  }

  private static Optional<List<String>> legacyValues(Mirror type) {
    Optional<Mirror> enumType =
        type.mirror("getUserType").filter(user -> user.is("org.hibernate.type.EnumType"));
    if (enumType.isPresent()) {
      return enumType.map(WritableValues::ofEnumType);
    }
    return type.mirror("getAttributeConverter")
        .map(
            converter ->
                convertedAll((Class<?>) type.find("getReturnedClass").orElseThrow(), converter));
  }

  private static List<String> ofEnumType(Mirror enumType) {
    List<Object> constants =
        constants((Class<?>) enumType.find("returnedClass").orElseThrow(), false);
    return enumType.flag("isOrdinal") ? ordinals(constants) : names(constants);
  }

  private static List<String> convertedAll(Class<?> type, Mirror converter) {
    return written(constants(type, true), constant -> converted(converter, constant));
  }

  private static Object converted(Mirror converter, Object constant) {
    return converter.find("toRelationalValue", constant).orElse(null);
  }

  /** Every constant of an enum; of a Boolean too, when a converter makes letters of it. */
  private static List<Object> constants(Class<?> type, boolean isConverted) {
    if (isConverted && type == Boolean.class) {
      return List.of(true, false);
    }
    return type.isEnum() ? List.of(type.getEnumConstants()) : List.of();
  }

  private static List<String> ordinals(List<Object> constants) {
    return IntStream.range(0, constants.size()).mapToObj(String::valueOf).toList();
  }

  private static List<String> names(List<Object> constants) {
    return constants.stream().map(constant -> ((Enum<?>) constant).name()).toList();
  }

  private static List<String> written(List<Object> constants, UnaryOperator<Object> write) {
    List<String> texts = new ArrayList<>();
    for (Object constant : constants) {
      Object text = write.apply(constant);
      if (text != null && !texts.contains(text.toString())) {
        texts.add(text.toString());
      }
    }
    return texts;
  }
}
