package io.github.schemasync.core.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The project's own {@code Integrator}s, which may change the mapping: Hibernate calls them only
 * while it builds a SessionFactory. They are called here with one that does nothing.
 *
 * @param jpa the project's Hibernate
 * @param settings the unit's settings
 */
record Integrators(JpaApi jpa, Map<String, Object> settings) {
  private static final String SPI = "org.hibernate.integrator.spi.";

  /** What these do to the mapping comes from contributors, or from ourselves. */
  private static final String HIBERNATES_OWN = "org.hibernate.";

  /** Lets them change the mapping; gives a warning for each one that fails. */
  List<String> apply(Mirror metadata) throws ClassNotFoundException {
    Mirror services =
        metadata
            .mirror("getMetadataBuildingOptions")
            .flatMap(options -> options.mirror("getServiceRegistry"))
            .orElseThrow();
    Object factory = new IdleFactory(jpa.loader(), services, settings).proxy();
    List<String> warnings = new ArrayList<>();
    for (Mirror integrator : all(services)) {
      if (!integrator.target().getClass().getName().startsWith(HIBERNATES_OWN)) {
        call(integrator.target(), metadata, factory).ifPresent(warnings::add);
      }
    }
    return warnings;
  }

  private List<Mirror> all(Mirror services) throws ClassNotFoundException {
    Class<?> service = jpa.loader().loadClass(SPI + "IntegratorService");
    return services
        .mirror("getService", service)
        .map(found -> found.list("getIntegrators"))
        .orElse(List.of());
  }

  private Optional<String> call(Object integrator, Mirror metadata, Object factory)
      throws ClassNotFoundException {
    // up to 5.6 (Metadata, SessionFactory, registry), later (Metadata, BootstrapContext, …)
    boolean older = jpa.majorVersion() < 6;
    Object second = older ? factory : metadata.find("getBootstrapContext").orElseThrow();
    Object third = older ? new Mirror(factory).find("getServiceRegistry").orElseThrow() : factory;
    Class<?> contract = jpa.loader().loadClass(SPI + "Integrator");
    try {
      Overloads.call(contract, integrator, "integrate", metadata.target(), second, third);
      return Optional.empty();
    } catch (MirrorFailure failed) {
      return Optional.of(
          ("The Integrator %s fails without a whole SessionFactory: %s. What it would have changed"
                  + " of the mapping after that is not seen.")
              .formatted(integrator.getClass().getName(), RootCause.of(failed)));
    }
  }
}
