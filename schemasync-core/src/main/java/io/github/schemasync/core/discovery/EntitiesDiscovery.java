package io.github.schemasync.core.discovery;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.EntitiesRequest;
import io.github.schemasync.core.worker.Framework;
import io.github.schemasync.core.worker.FrameworkApplication;
import io.github.schemasync.core.worker.RequestedUnit;
import io.github.schemasync.core.worker.SpringBootApplication;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds out what a project maps: asked in this order, a Spring Boot application, its {@code
 * persistence.xml}, a Quarkus or Micronaut application, its {@code hibernate.cfg.xml}, its classes,
 * the persistence units of its dependencies. Packages and classes named by hand replace the
 * classes, not the settings.
 */
public final class EntitiesDiscovery {
  private final ProjectLayout layout;
  private final EntitiesSettings settings;
  private final ScannedClasses own;
  private final DependencyEntities dependencies;
  private final String guess;

  private EntitiesDiscovery(ProjectLayout layout, EntitiesSettings settings, String guess) {
    this.layout = layout;
    this.settings = settings;
    this.guess = guess;
    this.own = ScannedClasses.of(layout.classesDirectories());
    this.dependencies = new DependencyEntities(settings.scanDependencies());
  }

  /**
   * Reads class files and descriptors; loads no class of the project.
   *
   * @throws SyncProblem when there is nothing to map
   */
  public static EntitiesRequest discover(ProjectLayout layout, EntitiesSettings settings) {
    EntitiesDiscovery own = new EntitiesDiscovery(layout, settings, "");
    return own.ofSiblings().orElse(own).request();
  }

  /**
   * Where a module maps nothing and nothing is named, those of its build are asked in its place.
   */
  private Optional<EntitiesDiscovery> ofSiblings() {
    if (layout.siblings().isEmpty() || !settings.namesNothing() || !mapsNothing()) {
      return Optional.empty();
    }
    String because = ", because " + layout.name() + " itself maps nothing";
    return Optional.of(new EntitiesDiscovery(layout.withSiblings(), settings, because))
        .filter(siblings -> !siblings.mapsNothing());
  }

  private boolean mapsNothing() {
    return own.mapped().isEmpty()
        && own.applications().isEmpty()
        && !PlainUnit.isConfigured(layout)
        && PersistenceXmlFiles.units(layout.classesDirectories(), layout).isEmpty();
  }

  private EntitiesRequest request() {
    Optional<MappedClasses> named = new NamedClasses(layout, settings, own).find();
    Optional<SpringBootApplication> boot =
        new SpringBootProject(layout, settings, own).find(named.isPresent());
    if (boot.isPresent()) {
      return ofSpringBoot(boot.get(), named);
    }
    List<DescribedUnit> described = described();
    Optional<FrameworkApplication> framework =
        new FrameworkProject(layout, settings, own).find(!described.isEmpty());
    if (!described.isEmpty()) {
      return asking(framework, ofDescriptors(described, named));
    }
    if (framework.isPresent() && (named.isPresent() || mayHaveEntities(framework.get()))) {
      return asking(framework, ofFramework(named));
    }
    MappedClasses mapped = named.orElse(own.mapped());
    if (!mapped.isEmpty() || PlainUnit.isConfigured(layout)) {
      return request(
          List.of(PlainUnit.of(layout, mapped)),
          Optional.empty(),
          named.map(this::withConfiguration).orElse(layout.name()));
    }
    return ofDependencies();
  }

  private String withConfiguration(MappedClasses named) {
    return PlainUnit.isConfigured(layout)
        ? named + " and what " + PlainUnit.CONFIGURATION + " lists"
        : named.toString();
  }

  private List<DescribedUnit> described() {
    List<DescribedUnit> ownUnits = PersistenceXmlFiles.units(layout.classesDirectories(), layout);
    boolean chosenElsewhere =
        settings
            .persistenceUnit()
            .filter(wanted -> ownUnits.stream().noneMatch(unit -> unit.isCalled(wanted)))
            .isPresent();
    return chosenElsewhere && (own.mapped().isEmpty() || !guess.isEmpty())
        ? PersistenceXmlFiles.units(layout.classPath(), layout)
        : ownUnits;
  }

  private EntitiesRequest ofSpringBoot(SpringBootApplication boot, Optional<MappedClasses> named) {
    Optional<MappedClasses> replacing =
        named.or(() -> boot.mainClass().isPresent() ? Optional.empty() : Optional.of(own.mapped()));
    List<RequestedUnit> units =
        replacing.map(it -> List.of(PlainUnit.unconfigured(layout, it))).orElse(List.of());
    return request(
        units,
        Optional.of(boot),
        named.map(MappedClasses::toString).or(boot::mainClass).orElse(layout.name()));
  }

  private EntitiesRequest ofFramework(Optional<MappedClasses> named) {
    return request(
        named.map(it -> List.of(PlainUnit.unconfigured(layout, it))).orElse(List.of()),
        Optional.empty(),
        named.map(MappedClasses::toString).orElse(layout.name()));
  }

  /** Micronaut finds its entities itself, wherever they are. */
  private static boolean mayHaveEntities(FrameworkApplication application) {
    return application.framework() == Framework.MICRONAUT
        || application.archives().stream().anyMatch(each -> !each.classes().isEmpty());
  }

  private EntitiesRequest ofDescriptors(List<DescribedUnit> units, Optional<MappedClasses> named) {
    List<DescribedUnit> chosen =
        settings
            .persistenceUnit()
            .map(wanted -> units.stream().filter(unit -> unit.isCalled(wanted)).toList())
            .filter(matching -> !matching.isEmpty())
            .orElse(units);
    String from =
        chosen.stream().map(DescribedUnit::toString).distinct().collect(Collectors.joining(", "));
    return request(
        units.stream().map(unit -> named.map(unit::mapping).orElse(unit.unit())).toList(),
        Optional.empty(),
        named.map(classes -> classes + " with the settings of " + from).orElse(from));
  }

  /** The project itself maps nothing: its dependencies must. */
  private EntitiesRequest ofDependencies() {
    List<DescribedUnit> units = dependencies.units(layout);
    List<DescribedUnit> described =
        units.isEmpty() && dependencies.isEmpty()
            ? PersistenceXmlFiles.units(layout.classPath(), layout)
            : units;
    if (!described.isEmpty()) {
      return withoutAdditional(ofDescriptors(described, Optional.empty()));
    }
    MappedClasses scanned = dependencies.scanned();
    if (scanned.isEmpty()) {
      throw noEntities();
    }
    return withoutAdditional(
        request(List.of(PlainUnit.of(layout, scanned)), Optional.empty(), dependencies.toString()));
  }

  private EntitiesRequest request(
      List<RequestedUnit> units, Optional<SpringBootApplication> boot, String discovered) {
    return new EntitiesRequest(
        units,
        boot,
        Optional.empty(),
        dependencies.classes(layout),
        settings.properties(),
        settings.persistenceUnit(),
        discovered + guess);
  }

  private static EntitiesRequest asking(
      Optional<FrameworkApplication> framework, EntitiesRequest request) {
    return new EntitiesRequest(
        request.units(),
        request.springBoot(),
        framework,
        request.additionalClasses(),
        request.properties(),
        request.persistenceUnit(),
        request.discovered());
  }

  private static EntitiesRequest withoutAdditional(EntitiesRequest request) {
    return new EntitiesRequest(
        request.units(),
        request.springBoot(),
        request.framework(),
        List.of(),
        Map.copyOf(request.properties()),
        request.persistenceUnit(),
        request.discovered());
  }

  private SyncProblem noEntities() {
    String directories =
        layout.classesDirectories().stream()
            .map(layout::fromBase)
            .collect(Collectors.joining(", "));
    return new SyncProblem(
        ProblemPage.NO_ENTITIES,
        layout.name()
            + " maps no entity: no class annotated @Entity in "
            + directories
            + " (test classes do not count), no Spring Boot application, no META-INF/persistence.xml"
            + (layout.siblings().isEmpty() ? "" : ", nothing in " + layout.siblingNames())
            + (dependencies.isEmpty() ? "." : ", nothing in " + dependencies + ".")
            + listedElsewhere(),
        """
        Compile the project first (mvn compile). When the entities live in a dependency, name it:
          <entities><scanDependencies>com.acme:shop-model</scanDependencies></entities>
        or name their packages:
          <entities><packages>com.acme.shop.model</packages></entities>
        For a module that has no entities, put into its pom:
          <properties><schemasync.skip>true</schemasync.skip></properties>""");
  }

  /** A dependency that ships its own list of entities is most likely what is meant. */
  private String listedElsewhere() {
    return new DependencyEntities(layout.classPath())
        .units(layout).stream()
            .map(unit -> "\nA dependency lists entities: " + unit + ".")
            .distinct()
            .collect(Collectors.joining());
  }
}
