package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.Difference.Changed;
import io.github.schemasync.core.diff.Difference.Missing;
import io.github.schemasync.core.diff.Difference.NotCompared;
import io.github.schemasync.core.diff.Difference.Refused;
import io.github.schemasync.core.diff.Difference.Unexpected;
import io.github.schemasync.core.model.Data;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.policy.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns findings into changesets that bring the changelog's schema to the entities'. */
public final class ChangesetPlanner {
  private final Schema entities;
  private final Schema changelog;
  private final ChangesetSettings settings;
  private final Names names;
  private final Grouping grouping;
  private final PlaceholderTrial trial;

  /**
   * For one pair of schemas.
   *
   * @param entities what the findings call the entities' side
   * @param changelog what they call the changelog's side
   */
  public ChangesetPlanner(
      Schema entities, Schema changelog, ChangesetSettings settings, Names names) {
    this.entities = entities;
    this.changelog = changelog;
    this.settings = settings;
    this.names = names;
    this.grouping = Grouping.BY_OBJECT;
    this.trial = PlaceholderTrial.NONE;
  }

  private ChangesetPlanner(ChangesetPlanner other, Grouping grouping, PlaceholderTrial trial) {
    this.entities = other.entities;
    this.changelog = other.changelog;
    this.settings = other.settings;
    this.names = other.names;
    this.grouping = grouping;
    this.trial = trial;
  }

  /** The same with a changeset for each column, so that one which is refused shows. */
  public ChangesetPlanner columnByColumn() {
    return new ChangesetPlanner(this, Grouping.BY_KEY, trial);
  }

  /** The same with placeholders that are tried. */
  public ChangesetPlanner trying(PlaceholderTrial placeholders) {
    return new ChangesetPlanner(this, grouping, placeholders);
  }

  /**
   * Plans what closes the findings.
   *
   * @param findings those that are to be closed
   * @param renames objects that were renamed before the two sides were compared: old key to new
   * @param origins what the entities' tables and sequences come from
   * @param author of the changesets
   */
  public Plan plan(
      List<Finding> findings, Map<ObjectKey, ObjectKey> renames, Origins origins, String author) {
    Planning planning = new Planning(entities, changelog, origins, settings);
    renames.forEach(planning.steps::rename);
    return plan(findings, planning, grouping, author);
  }

  /**
   * Plans all that the entities' side has, in few changesets.
   *
   * @param findings each object of the entities' side, which the changelog's lacks
   * @param data what is in it
   * @param author of the changesets
   */
  public Plan planWhole(List<Finding> findings, Data data, String author) {
    Planning planning = new Planning(entities, changelog, Origins.NONE, settings);
    new DataSteps(names).of(data).forEach(planning.steps::load);
    return plan(findings, planning, Grouping.BY_PHASE, author);
  }

  private Plan plan(List<Finding> findings, Planning planning, Grouping groups, String author) {
    NotNullSteps notNull = new NotNullSteps(planning, trial);
    MissingSteps missing = new MissingSteps(planning, notNull);
    UnexpectedSteps unexpected = new UnexpectedSteps(planning);
    ChangedSteps changed = new ChangedSteps(planning, notNull);
    NotComparedSteps notCompared = new NotComparedSteps(planning);
    for (Finding finding : findings) {
      Difference difference = finding.difference();
      if (difference instanceof Missing it) {
        missing.add(finding, it);
      } else if (difference instanceof Unexpected it) {
        unexpected.add(finding, it);
      } else if (difference instanceof Changed it) {
        changed.add(finding, it);
      } else if (difference instanceof NotCompared it) {
        notCompared.add(finding, it);
      } else if (difference instanceof Refused it) {
        planning.leaveByHand(finding, "PostgreSQL refuses the entities' DDL: " + it.error());
      }
    }
    planning.dropIdle();
    List<Step> steps = new FreeNames(changelog, planning.steps).of(planning.steps.inOrder());
    return new Plan(
        new Changesets(new Changes(names, entities, changelog), groups, online(), author).of(steps),
        steps.stream().flatMap(step -> step.objects().stream()).distinct().toList(),
        planning.placeholders,
        planning.leftovers);
  }

  private Optional<OnlineChangesets> online() {
    return settings.online().map(it -> new OnlineChangesets(it, new OnlineParts(names, changelog)));
  }
}
