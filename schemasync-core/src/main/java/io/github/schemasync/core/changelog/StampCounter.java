package io.github.schemasync.core.changelog;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment: {@code 20240131120000}, {@code 2024-01-31}, {@code 31-01-2024}.
 *
 * @param pattern as {@link DateTimeFormatter} reads it
 */
record StampCounter(String pattern, LocalDateTime last) implements Counter {
  private static final Pattern DAY = Pattern.compile("(\\d{4})([-_.]?)(\\d{2})\\2(\\d{2})");
  private static final Pattern YEAR_LAST = Pattern.compile("\\d{2}([-_.])\\d{2}\\1\\d{4}");
  private static final List<String> TIMES =
      List.of(
          "HHmmssSSS",
          "HHmmss",
          "HHmm",
          "HH-mm-ss",
          "HH_mm_ss",
          "HH.mm.ss",
          "HH-mm",
          "HH_mm",
          "HH.mm");

  /** The moment with which a name begins, and the rest of the name. */
  static Optional<Found> find(String name) {
    return days(name).stream().flatMap(day -> withTime(name, day).stream()).findFirst();
  }

  /** How its first digits may be read as a day. */
  private static List<String> days(String name) {
    Matcher day = DAY.matcher(name);
    if (day.lookingAt()) {
      return List.of(String.join(day.group(2), "yyyy", "MM", "dd"));
    }
    Matcher yearLast = YEAR_LAST.matcher(name);
    if (!yearLast.lookingAt()) {
      return List.of();
    }
    String separator = yearLast.group(1);
    return List.of(
        String.join(separator, "dd", "MM", "yyyy"), String.join(separator, "MM", "dd", "yyyy"));
  }

  private static Optional<Found> withTime(String name, String day) {
    for (String between : List.of("", "-", "_", "'T'", ".")) {
      for (String time : TIMES) {
        Optional<Found> found = find(name, day + between + time);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return find(name, day);
  }

  private static Optional<Found> find(String name, String pattern) {
    int length = pattern.replace("'", "").length();
    if (name.length() < length
        || (name.length() > length && Character.isDigit(name.charAt(length)))) {
      return Optional.empty();
    }
    try {
      String stamp = name.substring(0, length);
      // adjacent digits need fixed widths, which "uuuu" and "yyyy" do not promise
      DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu"));
      LocalDateTime moment =
          pattern.contains("HH")
              ? LocalDateTime.parse(stamp, format)
              : LocalDate.parse(stamp, format).atStartOfDay();
      return Optional.of(new Found(new StampCounter(pattern, moment), name.substring(length)));
    } catch (DateTimeParseException notOne) {
      return Optional.empty();
    }
  }

  /** Now, or what follows the newest one where that was dated ahead. */
  LocalDateTime after(LocalDateTime now) {
    boolean countsSeconds = pattern.contains("ss");
    return countsSeconds && !now.isAfter(last) ? last.plusSeconds(1) : now;
  }

  @Override
  public String next(LocalDateTime moment, int index) {
    return DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu"))
        .format(moment.plusSeconds(index));
  }

  @Override
  public String shape() {
    return pattern;
  }

  record Found(StampCounter counter, String rest) {}
}
