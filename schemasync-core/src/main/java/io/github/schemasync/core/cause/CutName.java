package io.github.schemasync.core.cause;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.policy.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A name that is longer than PostgreSQL keeps, and another that was cut by hand. */
final class CutName implements CauseRule {
  /** {@code NAMEDATALEN - 1}. */
  private static final int KEPT_BYTES = 63;

  /** A character that would be cut in two is left out: at most three bytes fewer are kept. */
  private static final int SHORTEST_CUT = KEPT_BYTES - 3;

  /** Two names of the same table that begin with so many equal characters are one, as a rule. */
  private static final int SAME_START = 16;

  @Override
  public List<RootCause> causes(List<Finding> open) {
    return NamePair.among(open, CutName::isCutTwice).stream()
        .map(
            pair ->
                new RootCause(
                    "PostgreSQL keeps "
                        + KEPT_BYTES
                        + " bytes of a name: the entities' is cut to "
                        + pair.missingName()
                        + ", the changelog has "
                        + pair.unexpectedName(),
                    "Give it one short name on both sides, with @Column(name = …) or @Table(name ="
                        + " …)",
                    NamePair.findings(List.of(pair), open)))
        .toList();
  }

  private static boolean isCutTwice(ObjectKey missing, ObjectKey unexpected) {
    String one = NamePair.name(missing);
    String other = NamePair.name(unexpected);
    return NamePair.sameHome(missing, unexpected)
        && (isCut(one) || isCut(other))
        && Math.min(one.length(), other.length()) >= SAME_START
        && one.regionMatches(true, 0, other, 0, SAME_START);
  }

  private static boolean isCut(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length >= SHORTEST_CUT;
  }
}
