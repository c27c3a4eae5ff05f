package io.github.schemasync.maven;

import io.github.schemasync.core.model.Wildcard;
import io.github.schemasync.core.policy.FailOn;
import io.github.schemasync.core.policy.IgnoreEntry;
import io.github.schemasync.core.policy.PolicySettings;
import io.github.schemasync.core.policy.RuleAction;
import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.EntitiesSettings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** Turns the parameters of {@code <entities>}, {@code <changelog>} and the rules into settings. */
final class SettingsReader {
  private final GivenProperties properties;
  private final MavenProject project;

  SettingsReader(GivenProperties properties, MavenProject project) {
    this.properties = properties;
    this.project = project;
  }

  EntitiesSettings entities(EntitiesParameters given) {
    EntitiesParameters element = given == null ? new EntitiesParameters() : given;
    return new EntitiesSettings(
        properties.texts(element.packages, "entities.packages"),
        properties.texts(element.classes, "entities.classes"),
        properties.text(element.persistenceUnit, "entities.persistenceUnit"),
        properties.map(element.properties, "entities.properties"),
        dependencies(properties.texts(element.scanDependencies, "entities.scanDependencies")),
        properties.texts(element.profiles, "entities.profiles"));
  }

  ChangelogSettings changelog(ChangelogParameters given) {
    ChangelogParameters element = given == null ? new ChangelogParameters() : given;
    return new ChangelogSettings(
        properties.text(element.file, "changelog.file"),
        properties.texts(element.contexts, "changelog.contexts"),
        properties.text(element.labels, "changelog.labels"),
        properties.map(element.parameters, "changelog.parameters"));
  }

  PolicySettings policy(
      String failOn, boolean strict, Map<String, String> rules, List<IgnoreParameters> ignore) {
    return new PolicySettings(
        Choice.read(FailOn.class, "schemasync.failOn", failOn),
        strict,
        rules(rules),
        ignores(ignore));
  }

  private List<IgnoreEntry> ignores(List<IgnoreParameters> given) {
    return given == null
        ? IgnoreReader.property(properties.text(null, "ignore").orElse(""))
        : IgnoreReader.elements(given);
  }

  private Map<String, RuleAction> rules(Map<String, String> given) {
    Map<String, RuleAction> actions = new HashMap<>();
    properties
        .map(given, "rules")
        .forEach(
            (code, action) ->
                actions.put(
                    RuleCode.valid("schemasync.rules", code),
                    Choice.read(RuleAction.class, "schemasync.rules." + code, action)));
    return actions;
  }

  private List<Path> dependencies(List<String> patterns) {
    return project.getArtifacts().stream()
        .filter(artifact -> patterns.stream().anyMatch(pattern -> matches(pattern, artifact)))
        .map(artifact -> artifact.getFile().toPath())
        .toList();
  }

  private static boolean matches(String pattern, Artifact artifact) {
    return new Wildcard(pattern).matches(artifact.getGroupId() + ":" + artifact.getArtifactId());
  }
}
