package io.github.schemasync.core.precision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.changelog.ChangelogFormat;
import io.github.schemasync.core.changeset.Plan;
import io.github.schemasync.core.closing.Applied;
import io.github.schemasync.core.closing.Closed;
import io.github.schemasync.core.closing.TwoSides;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.source.MappedEntities;
import io.github.schemasync.core.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A project without a changelog gets one that builds its entities, and that rolls back. */
class FromEmptyTest {
  @TempDir Path directory;

  static Stream<EntityModel> models() {
    return EntityModel.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void changelogBuildsTheEntitiesFromNothing(EntityModel model) throws Exception {
    try (MappedEntities mapped = model.map(directory);
        ThrowawayDatabase empty = TestServer.shared().createDatabase("changelog");
        Connection ofEntities = mapped.database().connect();
        Connection ofChangelog = empty.connect()) {
      Schema wanted = SchemaReader.read(ofEntities).schema();
      TwoSides sides =
          new TwoSides(ofEntities, ofChangelog, mapped.origins().withTypesOf(wanted, wanted));
      Plan plan = Closed.plan(sides);
      assertThat(plan.leftovers()).isEmpty();
      Applied applied =
          Applied.byLiquibase(plan.changesets(), format(model), directory, ofChangelog);

      Schema before = sides.changelog();
      applied.update();
      assertThat(sides.findings(sides.changelog())).isEmpty();
      applied.rollback();
      assertThat(sides.changelog()).isEqualTo(before);
    }
  }

  /** One after the other. */
  private static ChangelogFormat format(EntityModel model) {
    List<EntityModel> models = models().toList();
    ChangelogFormat[] all = ChangelogFormat.values();
    return all[models.indexOf(model) % all.length];
  }
}
