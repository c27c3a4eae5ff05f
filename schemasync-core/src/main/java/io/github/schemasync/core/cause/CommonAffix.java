package io.github.schemasync.core.cause;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.policy.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables whose names differ by one prefix or suffix: {@code book} and {@code t_book}. */
final class CommonAffix implements CauseRule {
  /** Two tables that differ so can be chance no more. */
  private static final int PAIRS_AT_LEAST = 2;

  private static final int LENGTH_AT_MOST = 8;

  /** What one side has before or behind the other's name. */
  private record Affix(boolean ofEntities, String before, String behind) {
    static Optional<Affix> between(String entities, String changelog) {
      return around(entities, changelog)
          .map(it -> new Affix(false, it[0], it[1]))
          .or(() -> around(changelog, entities).map(it -> new Affix(true, it[0], it[1])));
    }

    private static Optional<String[]> around(String core, String name) {
      int more = name.length() - core.length();
      if (more < 1 || more > LENGTH_AT_MOST) {
        return Optional.empty();
      } else if (name.endsWith(core)) {
        return Optional.of(new String[] {name.substring(0, more), ""});
      }
      return name.startsWith(core)
          ? Optional.of(new String[] {"", name.substring(core.length())})
          : Optional.empty();
    }

    @Override
    public String toString() {
      return (ofEntities ? "the entities' have " : "the changelog's have ")
          + (behind.isEmpty() ? before + " before it" : behind + " behind it");
    }
  }

  @Override
  public List<RootCause> causes(List<Finding> open) {
    Map<Affix, List<NamePair>> pairs = new LinkedHashMap<>();
    for (NamePair pair : NamePair.among(open, CommonAffix::differByAffix)) {
      Affix affix = Affix.between(pair.missingName(), pair.unexpectedName()).orElseThrow();
      pairs.computeIfAbsent(affix, any -> new ArrayList<>()).add(pair);
    }
    return pairs.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= PAIRS_AT_LEAST)
        .map(entry -> cause(entry.getKey(), entry.getValue(), open))
        .toList();
  }

  private static RootCause cause(Affix affix, List<NamePair> pairs, List<Finding> open) {
    return new RootCause(
        Wording.names(pairs, "by one part") + ": " + affix,
        "Set hibernate.physical_naming_strategy as the application has it, or rename in the"
            + " changelog",
        NamePair.findings(pairs, open));
  }

  private static boolean differByAffix(ObjectKey missing, ObjectKey unexpected) {
    return missing.member().isEmpty()
        && NamePair.sameHome(missing, unexpected)
        && Affix.between(NamePair.name(missing), NamePair.name(unexpected)).isPresent();
  }
}
