package io.github.schemasync.core.worker;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.filter.ChangeSetFilter;
import liquibase.changelog.filter.ContextChangeSetFilter;
import liquibase.changelog.filter.DbmsChangeSetFilter;
import liquibase.changelog.filter.LabelChangeSetFilter;
import liquibase.database.Database;

/** What keeps changesets from running, by the name of the attribute that does it. */
final class ChangesetFilters {
  private final Map<String, ChangeSetFilter> filters = new LinkedHashMap<>();

  ChangesetFilters(Contexts contexts, LabelExpression labels, Database database) {
    filters.put("contexts", new ContextChangeSetFilter(contexts));
    filters.put("labels", new LabelChangeSetFilter(labels));
    filters.put("dbms", new DbmsChangeSetFilter(database));
  }

  boolean runs(ChangeSet changeset) {
    return refusing(changeset).isEmpty();
  }

  /** The first attribute that keeps the changeset from running. */
  Optional<String> refusing(ChangeSet changeset) {
    return filters.entrySet().stream()
        .filter(filter -> !filter.getValue().accepts(changeset).isAccepted())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
