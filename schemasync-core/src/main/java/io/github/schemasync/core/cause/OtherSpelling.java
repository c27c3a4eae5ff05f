package io.github.schemasync.core.cause;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.policy.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names that differ in case or underscores only: quoting, or another naming strategy. */
final class OtherSpelling implements CauseRule {

  @Override
  public List<RootCause> causes(List<Finding> open) {
    List<NamePair> alike = NamePair.among(open, OtherSpelling::sameLetters);
    List<NamePair> inCase = alike.stream().filter(OtherSpelling::inCaseOnly).toList();
    List<NamePair> inUnderscores = alike.stream().filter(it -> !inCaseOnly(it)).toList();
    List<RootCause> causes = new ArrayList<>();
    if (!inCase.isEmpty()) {
      causes.add(folded(inCase, open));
    }
    if (!inUnderscores.isEmpty()) {
      causes.add(strategy(inUnderscores, open));
    }
    return causes;
  }

  private static RootCause folded(List<NamePair> pairs, List<Finding> open) {
    return new RootCause(
        Wording.names(pairs, "in upper and lower case"),
        "PostgreSQL folds a name to lower case unless it is quoted: quote it on both sides or on"
            + " none (entities: globally_quoted_identifiers; changelog: objectQuotingStrategy)",
        NamePair.findings(pairs, open));
  }

  private static RootCause strategy(List<NamePair> pairs, List<Finding> open) {
    return new RootCause(
        Wording.names(pairs, "in underscores"),
        "The sides follow different naming strategies: set hibernate.physical_naming_strategy"
            + " (Spring: spring.jpa.hibernate.naming.physical-strategy) as the application has it,"
            + " or rename in the changelog",
        NamePair.findings(pairs, open));
  }

  private static boolean sameLetters(ObjectKey missing, ObjectKey unexpected) {
    return NamePair.sameHome(missing, unexpected)
        && letters(NamePair.name(missing)).equals(letters(NamePair.name(unexpected)));
  }

  private static boolean inCaseOnly(NamePair pair) {
    return pair.missingName().equalsIgnoreCase(pair.unexpectedName());
  }

  private static String letters(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
