package io.github.schemasync.maven;

import io.github.schemasync.core.policy.FailOn;
import io.github.schemasync.core.policy.PolicySettings;
import io.github.schemasync.core.policy.RuleAction;
import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.EntitiesSettings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

  PolicySettings policy(String failOn, Map<String, String> rules) {
    Map<String, RuleAction> actions = new HashMap<>();
    properties
        .map(rules, "rules")
        .forEach(
            (code, action) ->
                actions.put(
                    RuleCode.valid(code),
                    Choice.read(RuleAction.class, "schemasync.rules." + code, action)));
    return new PolicySettings(Choice.read(FailOn.class, "schemasync.failOn", failOn), actions);
  }

  private List<Path> dependencies(List<String> patterns) {
    return project.getArtifacts().stream()
        .filter(artifact -> patterns.stream().anyMatch(pattern -> matches(pattern, artifact)))
        .map(artifact -> artifact.getFile().toPath())
        .toList();
  }

  private static boolean matches(String pattern, Artifact artifact) {
    String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q");
    return (artifact.getGroupId() + ":" + artifact.getArtifactId()).matches(regex);
  }
}
