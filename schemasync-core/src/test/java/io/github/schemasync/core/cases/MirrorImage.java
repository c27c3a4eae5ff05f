package io.github.schemasync.core.cases;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.Difference.Changed;
import io.github.schemasync.core.diff.Difference.Missing;
import io.github.schemasync.core.diff.Difference.Unexpected;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is found between two sides, and what is found once they are exchanged: what was missing is
 * unexpected, and what changed has its values swapped.
 *
 * @param there the entities against the changelog
 * @param back the changelog against the entities
 */
record MirrorImage(List<Difference> there, List<Difference> back) {
  private static final ObjectName ANY_TYPE = new ObjectName("any", "any");

  /** The differences that the other direction lacks, and that no asymmetry explains. */
  List<String> broken() {
    List<String> broken = new ArrayList<>();
    lone(there, back).stream()
        .filter(it -> asymmetry(it, back).isEmpty())
        .forEach(it -> broken.add("only there: " + it));
    lone(back, there).stream()
        .filter(it -> asymmetry(it, there).isEmpty())
        .forEach(it -> broken.add("only back: " + it));
    return broken;
  }

  /** The asymmetries that were needed. */
  Set<Asymmetry> asymmetries() {
    Set<Asymmetry> needed = EnumSet.noneOf(Asymmetry.class);
    lone(there, back).forEach(it -> asymmetry(it, back).ifPresent(needed::add));
    lone(back, there).forEach(it -> asymmetry(it, there).ifPresent(needed::add));
    return needed;
  }

  private static List<Difference> lone(List<Difference> differences, List<Difference> others) {
    List<List<Object>> images = new ArrayList<>(others.stream().map(MirrorImage::plain).toList());
    return differences.stream().filter(it -> !images.remove(exchanged(it))).toList();
  }

  private static Optional<Asymmetry> asymmetry(Difference difference, List<Difference> others) {
    return EnumSet.allOf(Asymmetry.class).stream()
        .filter(each -> each.explains(difference, others))
        .findFirst();
  }

  /** All but the name under which it is reported, and the reason for not comparing. */
  private static List<Object> plain(Difference difference) {
    ObjectName object = object(difference.key());
    if (difference instanceof Missing missing) {
      return List.of("missing", object, missing.entities());
    } else if (difference instanceof Unexpected unexpected) {
      return List.of("unexpected", object, unexpected.changelog());
    } else if (difference instanceof Changed changed) {
      return List.of(
          changed.code(),
          changed.entities(),
          changed.changelog(),
          changed.entitiesValue(),
          changed.changelogValue());
    }
    return List.of(difference.code(), object);
  }

  /** A label is named as the changelog's type is, which may be another name than the entities'. */
  private static ObjectName object(ObjectKey key) {
    return key.kind() == ObjectKind.ENUM_LABEL ? ANY_TYPE : key.object();
  }

  private static List<Object> exchanged(Difference difference) {
    return plain(
        difference instanceof Missing missing
            ? new Unexpected(missing.key(), missing.entities())
            : difference instanceof Unexpected unexpected
                ? new Missing(unexpected.key(), unexpected.changelog())
                : difference instanceof Changed changed ? exchanged(changed) : difference);
  }

  private static Changed exchanged(Changed changed) {
    return new Changed(
        changed.key(),
        changed.property(),
        changed.changelog(),
        changed.entities(),
        changed.changelogValue(),
        changed.entitiesValue());
  }
}
