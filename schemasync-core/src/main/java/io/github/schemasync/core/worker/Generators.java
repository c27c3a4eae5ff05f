package io.github.schemasync.core.worker;

import io.github.schemasync.core.worker.WrittenRow.Trait;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * What the generator of an attribute, for instance that of {@code @CreationTimestamp} or of an
 * annotation of the project's own, does in an INSERT.
 *
 * @param jpa the project's Hibernate
 * @param metadata the mapping model
 */
record Generators(JpaApi jpa, Mirror metadata) {

  /** The same where there is no generator, or one that cannot be asked. */
  WrittenRow written(Mirror property, WrittenRow without) {
    try {
      return property
          .mirror("getValueGeneratorCreator")
          .flatMap(creator -> creator.mirror("createGenerator", context(property)))
          .filter(generator -> generator.flag("generatesOnInsert"))
          .map(generator -> generated(generator, without))
          .or(() -> legacy(property).map(strategy -> legacyGenerated(strategy, without)))
          .orElse(without);
    } catch (MirrorFailure | LinkageError unknown) {
      return without;
    }
  }

  /** Since 6.2 a {@code Generator}: in memory, or by SQL in the INSERT, or by the database. */
  private WrittenRow generated(Mirror generator, WrittenRow without) {
    if (!generator.flag("generatedOnExecution")) {
      return without.filledBy("Hibernate");
    }
    Object dialect =
        metadata.mirror("getDatabase").flatMap(it -> it.find("getDialect")).orElseThrow();
    if (!generator.flag("referenceColumnsInSql", dialect)) {
      return without.with(Trait.LEFT_OUT, true);
    }
    boolean bySql =
        generator
            .find("getReferencedColumnValues", dialect)
            .filter(sql -> Arrays.stream((Object[]) sql).allMatch(Objects::nonNull))
            .isPresent();
    return bySql && !generator.flag("writePropertyValue") ? without.filledBy("Hibernate") : without;
  }

  /** Before 6.2 a {@code ValueGeneration}: in memory, or by the database. */
  private static Optional<Mirror> legacy(Mirror property) {
    return property
        .mirror("getValueGenerationStrategy")
        .filter(
            strategy ->
                strategy
                    .mirror("getGenerationTiming")
                    .filter(timing -> timing.flag("includesInsert"))
                    .isPresent());
  }

  private static WrittenRow legacyGenerated(Mirror strategy, WrittenRow without) {
    boolean inMemory = strategy.find("getValueGenerator").isPresent();
    boolean bySql =
        strategy.flag("referenceColumnInSql")
            && strategy.find("getDatabaseGeneratedReferencedColumnValue").isPresent();
    return inMemory || bySql
        ? without.filledBy("Hibernate")
        : without.with(Trait.LEFT_OUT, !strategy.flag("referenceColumnInSql"));
  }

  private Object context(Mirror property) {
    try {
      Class<?>[] contract = {
        jpa.loader().loadClass("org.hibernate.generator.GeneratorCreationContext")
      };
      InvocationHandler handler = (proxy, method, arguments) -> answer(property, proxy, method);
      return Proxy.newProxyInstance(jpa.loader(), contract, handler);
    } catch (ClassNotFoundException impossible) {
      throw new MirrorFailure(impossible);
    }
  }

  /** What a generator may ask while it is made. */
  private Object answer(Mirror property, Object proxy, Method method) throws Throwable {
    return switch (method.getName()) {
      case "getProperty" -> property.target();
      case "getValue" -> property.find("getValue").orElse(null);
      case "getPersistentClass" -> property.find("getPersistentClass").orElse(null);
      case "getRootClass" ->
          property
              .mirror("getPersistentClass")
              .flatMap(entity -> entity.find("getRootClass"))
              .orElse(null);
      case "getDatabase" -> metadata.find("getDatabase").orElse(null);
      case "getServiceRegistry" ->
          metadata
              .mirror("getMetadataBuildingOptions")
              .flatMap(options -> options.find("getServiceRegistry"))
              .orElse(null);
      default -> method.isDefault() ? InvocationHandler.invokeDefault(proxy, method) : null;
    };
  }
}
