package io.github.schemasync.core.cache;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One text for equal settings: that of a map or a set from {@code toString} is another in each JVM.
 *
 * @param base the project's folder; paths below it are the same wherever it lies
 */
record Canonical(Path base) {
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          List<Method> accessors =
              Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
          accessors.forEach(accessor -> accessor.setAccessible(true));
          return accessors;
        }
      };

  String text(Object value) {
    if (value instanceof Record settings) {
      return text(settings);
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> text(entry.getKey()) + "=" + text(entry.getValue()))
          .sorted()
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::text).collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof Collection<?> set) {
      return set.stream().map(this::text).sorted().collect(Collectors.joining(",", "(", ")"));
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(this::text).orElse("-");
    }
    return value instanceof Path path ? text(path) : leaf(value);
  }

  private String text(Record settings) {
    StringBuilder text = new StringBuilder(settings.getClass().getSimpleName()).append('(');
    for (Method accessor : ACCESSORS.get(settings.getClass())) {
      text.append(accessor.getName()).append('=').append(text(value(accessor, settings)));
      text.append(';');
    }
    return text.append(')').toString();
  }

  private String text(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return leaf(absolute.startsWith(base) ? "./" + base.relativize(absolute) : absolute);
  }

  /** Quoted, so that no value can look like two. */
  private static String leaf(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof String || value instanceof Path) {
      return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
    if (value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof OptionalInt) {
      return value.toString();
    }
    if (value instanceof java.time.Duration duration) {
      return duration.toString();
    }
    throw new IllegalArgumentException("no canonical text of " + value.getClass());
  }

  private static Object value(Method accessor, Record settings) {
    try {
      return accessor.invoke(settings);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
