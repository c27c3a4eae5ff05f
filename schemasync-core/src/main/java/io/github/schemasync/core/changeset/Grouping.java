package io.github.schemasync.core.changeset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which steps share a changeset, and what that is called. */
interface Grouping {

  /** Equal for steps that belong together. */
  Object group(Step step);

  /** An id for what {@link ChangesetIds} would name otherwise. */
  default Optional<String> id(List<Step> steps) {
    return Optional.empty();
  }

  /** What happens to one object in one phase. */
  Grouping BY_OBJECT = step -> List.of(Phase.of(step), step.key().object());

  /** The same column by column, so that one that is refused shows. */
  Grouping BY_KEY = step -> List.of(Phase.of(step), step.key());

  /** All tables, then all indexes …: few changesets for a whole schema. */
  Grouping BY_PHASE =
      new Grouping() {
        @Override
        public Object group(Step step) {
          return Phase.of(step);
        }

        @Override
        public Optional<String> id(List<Step> steps) {
          Phase phase = Phase.of(steps.get(0));
          String words = phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
          return Optional.of("baseline-" + plural(phase, words));
        }

        private static String plural(Phase phase, String word) {
          return switch (phase) {
            case DATA -> word;
            case INDEX -> word + "es";
            case POLICY -> "policies";
            default -> word + "s";
          };
        }
      };
}
