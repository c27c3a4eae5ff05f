package io.github.schemasync.maven.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * What three builds of a row's project show: the check, the changesets, the check again.
 *
 * @param findings code and object of what fails the first check, sorted; empty when it did not get
 *     so far
 * @param ran the versions that the first check's report names; empty when there is none
 * @param isClosed whether {@code generate} wrote changesets and the second check passed
 */
record Trial(List<String> findings, String ran, boolean isClosed) {

  static Trial run(Row row, Setup setup) throws IOException, MavenInvocationException {
    Path project = TrialProject.of(row).folder();
    Builds builds = new Builds(project, setup);
    boolean red = builds.run("clean", "verify") != 0;
    List<String> findings = red ? failing(project) : List.of();
    String ran = ran(project);
    boolean closed =
        builds.run("schemasync:generate", "verify", "-Dschemasync.changeset.message=close") == 0;
    return new Trial(findings, ran, closed && failing(project).isEmpty());
  }

  private static List<String> failing(Path project) throws IOException {
    JsonNode report = report(project);
    List<String> failing = new ArrayList<>();
    if (!report.isMissingNode()) {
      for (JsonNode finding : report.get("findings")) {
        if (finding.get("severity").asText().equals("fail")) {
          failing.add(finding.get("code").asText() + " " + place(finding));
        }
      }
    }
    Collections.sort(failing);
    return failing;
  }

  /** In the report's own words: each side names its library, the database its version. */
  private static String ran(Path project) throws IOException {
    JsonNode report = report(project);
    return report.isMissingNode()
        ? ""
        : "%s\n%s\nPostgreSQL %s"
            .formatted(
                report.at("/entities/discovered").asText(),
                report.at("/changelog/discovered").asText(),
                report.at("/database/version").asText());
  }

  private static JsonNode report(Path project) throws IOException {
    Path report = project.resolve("target/schemasync/report.json");
    return Files.exists(report)
        ? new ObjectMapper().readTree(report.toFile())
        : MissingNode.getInstance();
  }

  /** Names that nobody chose differ between versions: then the columns tell what it is. */
  private static String place(JsonNode finding) {
    if (finding.get("kind").asText().equals("column")) {
      return finding.get("object").asText();
    }
    List<String> columns = new ArrayList<>();
    finding.get("entities").get("columns").forEach(column -> columns.add(column.asText()));
    return "%s.%s (%s)"
        .formatted(
            finding.get("schema").asText(),
            finding.get("name").asText(),
            String.join(", ", columns));
  }
}
