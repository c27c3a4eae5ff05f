package io.github.schemasync.core.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What an enum attribute can write, as its column holds it: names, ordinals, or what its converter
 * gives.
 *
 * @param value a {@code SimpleValue} of the mapping model
 */
record WritableValues(Mirror value) {

  /** Empty for everything that is no enum, and when a converter cannot be asked. */
  List<String> list() {
    try {
      return value
          .mirror("resolve")
          .map(WritableValues::resolved)
          .orElseGet(() -> legacy().orElse(List.of()));
    } catch (MirrorFailure unknown) {
      return List.of();
    }
  }

  /** Hibernate 6.0 and later say it in a {@code BasicValue.Resolution}. */
  private static List<String> resolved(Mirror resolution) {
    Optional<Mirror> converter = resolution.mirror("getValueConverter");
    List<Object> constants =
        resolution
            .mirror("getDomainJavaType")
            .or(() -> resolution.mirror("getDomainJavaDescriptor"))
            .flatMap(type -> type.find("getJavaTypeClass"))
            .map(type -> constants((Class<?>) type, converter.isPresent()))
            .orElse(List.of());
    if (converter.isPresent()) {
      return written(constants, constant -> converted(converter.get(), constant));
    }
    return resolution
        .mirror("getJdbcType")
        .flatMap(type -> type.find("getDefaultSqlTypeCode").or(() -> type.find("getJdbcTypeCode")))
        .map(code -> byTypeCode(constants, (Integer) code))
        .orElse(List.of());
  }

  private static List<String> byTypeCode(List<Object> constants, int code) {
    if (SqlTypeCodes.isNumber(code)) {
      return ordinals(constants);
    }
    return SqlTypeCodes.isText(code) ? names(constants) : List.of();
  }

  /** Hibernate 5 has the answer in the type: an EnumType, or an adapter of a converter. */
  private Optional<List<String>> legacy() {
    Optional<Mirror> type = value.mirror("getType");
    Optional<Mirror> enumType =
        type.flatMap(custom -> custom.mirror("getUserType"))
            .filter(user -> user.is("org.hibernate.type.EnumType"));
    if (enumType.isPresent()) {
      return enumType.map(WritableValues::ofEnumType);
    }
    return type.flatMap(adapter -> adapter.mirror("getAttributeConverter"))
        .map(
            converter ->
                written(
                    constants((Class<?>) type.orElseThrow().find("getReturnedClass").get(), true),
                    constant -> converted(converter, constant)));
  }

  private static List<String> ofEnumType(Mirror enumType) {
    List<Object> constants =
        constants((Class<?>) enumType.find("returnedClass").orElseThrow(), false);
    return enumType.flag("isOrdinal") ? ordinals(constants) : names(constants);
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
