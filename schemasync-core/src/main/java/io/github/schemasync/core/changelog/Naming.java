package io.github.schemasync.core.changelog;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How names of files or ids of changesets are made: {@code 20240131120000_add_isbn}, {@code
 * V3__add_isbn}, {@code 007}.
 *
 * @param prefix letters before the counter
 * @param separator between counter and what follows
 * @param tail what follows
 * @param wordSeparator between words
 */
record Naming(String prefix, Counter counter, String separator, Tail tail, String wordSeparator) {
  /** Words as they come: {@code add-isbn-to-book}. */
  static final Naming WORDS = new Naming("", new NoCounter(), "", Tail.WORDS, "-");

  /** Where there is nothing to learn from, and where words alone would not sort last. */
  static final Naming STAMPED =
      new Naming("", new StampCounter("yyyyMMddHHmmss", LocalDateTime.MIN), "-", Tail.WORDS, "-");

  private static final int RECENT = 10;
  private static final Pattern NUMBERED =
      Pattern.compile("(\\D*)(\\d{1,9}(?:\\.\\d{1,9})*)(?:([-_ .]+)(.+))?");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern TICKET = Pattern.compile("[A-Z][A-Z0-9]+[-_]");
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}");

  enum Tail {
    /** {@code 007}. */
    NONE,
    /** {@code 20240131120000-1}. */
    ORDINAL,
    /** {@code 007-add-isbn}. */
    WORDS
  }

  /**
   * The scheme of most of the newest names.
   *
   * @param names the newest last
   */
  static Naming learn(List<String> names) {
    List<Naming> newestFirst = new ArrayList<>();
    for (String name : names.subList(Math.max(0, names.size() - RECENT), names.size())) {
      newestFirst.add(0, of(name));
    }
    Map<String, List<Naming>> byShape =
        newestFirst.stream()
            .collect(Collectors.groupingBy(Naming::shape, LinkedHashMap::new, Collectors.toList()));
    // max keeps the first of equals, which is the newest
    List<Naming> usual =
        byShape.values().stream().max(Comparator.comparing(List::size)).orElse(List.of(WORDS));
    Naming naming = usual.get(0);
    boolean isChance = usual.size() == 1 && names.size() > 1 && naming.hasLongPrefix();
    return isChance ? WORDS : naming.startingBehind(names);
  }

  private static Naming of(String name) {
    if (UUID.matcher(name).matches()) {
      return WORDS;
    }
    int letters = 0;
    while (letters < name.length() && !Character.isDigit(name.charAt(letters))) {
      letters++;
    }
    Optional<StampCounter.Found> stamp = StampCounter.find(name.substring(letters));
    if (stamp.isPresent()) {
      return withTail(name.substring(0, letters), stamp.get().counter(), stamp.get().rest());
    }
    Matcher numbered = NUMBERED.matcher(name);
    if (numbered.matches() && !TICKET.matcher(numbered.group(1)).matches()) {
      String rest = name.substring(numbered.end(2));
      return withTail(numbered.group(1), NumberCounter.of(numbered.group(2)), rest);
    }
    return new Naming("", new NoCounter(), "", Tail.WORDS, wordSeparator(name));
  }

  private static Naming withTail(String prefix, Counter counter, String rest) {
    int words = 0;
    while (words < rest.length() && "-_ .".indexOf(rest.charAt(words)) >= 0) {
      words++;
    }
    String separator = rest.substring(0, words);
    String tail = rest.substring(words);
    if (tail.isEmpty()) {
      return new Naming(prefix, counter, "", Tail.NONE, "-");
    }
    Tail kind = ORDINAL.matcher(tail).matches() ? Tail.ORDINAL : Tail.WORDS;
    boolean oneWord = !tail.contains("-") && !tail.contains("_");
    String between = separator.contains("_") ? "_" : "-";
    return new Naming(prefix, counter, separator, kind, oneWord ? between : wordSeparator(tail));
  }

  private static String wordSeparator(String words) {
    return words.contains("_") && !words.contains("-") ? "_" : "-";
  }

  /** Always the same. */
  static Naming fixed(String name) {
    return new Naming(name, new NoCounter(), "", Tail.NONE, "-");
  }

  /** Numbers go on behind the greatest of all, not behind the newest. */
  private Naming startingBehind(List<String> names) {
    Counter greatest = counter;
    for (String name : names) {
      Naming each = of(name);
      if (each.shape().equals(shape()) && isGreater(each.counter, greatest)) {
        greatest = each.counter;
      }
    }
    return new Naming(prefix, greatest, separator, tail, wordSeparator);
  }

  private static boolean isGreater(Counter one, Counter other) {
    if (one instanceof StampCounter stamp && other instanceof StampCounter than) {
      return stamp.last().isAfter(than.last());
    }
    return one instanceof NumberCounter number
        && other instanceof NumberCounter than
        && number.parents().equals(than.parents())
        && number.last() > than.last();
  }

  /** The same with numbers that begin at one. */
  Naming restarted() {
    return counter instanceof NumberCounter number
        ? new Naming(
            prefix,
            new NumberCounter(number.parents(), 0, number.width()),
            separator,
            tail,
            wordSeparator)
        : this;
  }

  /**
   * @param index how many names have been made before in this run
   * @param words joined by hyphens
   */
  String name(LocalDateTime moment, int index, String words) {
    int step =
        tail == Tail.ORDINAL || (tail == Tail.WORDS && counter instanceof StampCounter) ? 0 : index;
    String start = prefix + counter.next(moment, step) + separator;
    return switch (tail) {
      case NONE -> start;
      case ORDINAL -> start + (index + 1);
      case WORDS -> start + words.replace("-", wordSeparator);
    };
  }

  /** The moment to name something by: now, or later where the newest name is dated ahead. */
  LocalDateTime moment(LocalDateTime now) {
    return counter instanceof StampCounter stamp ? stamp.after(now) : now;
  }

  boolean isCounted() {
    return !(counter instanceof NoCounter);
  }

  private boolean hasLongPrefix() {
    return prefix.length() > 1;
  }

  private String shape() {
    return prefix + "|" + counter.shape() + "|" + separator + "|" + tail;
  }
}
