package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says why Spring Boot did not answer.
 *
 * @param request what was asked
 */
record SpringBootRefusal(EntitiesRequest request) {
  private static final String PAGE = "spring-boot-refused";
  private static final Pattern PLACEHOLDER =
      Pattern.compile("Could not resolve placeholder '([^':]+)");

  private static final Pattern LITERAL = Pattern.compile("\\$\\{([^:}]+)[^}]*}");
  private static final List<String> SHAPING =
      List.of(
          "hibernate.default_schema",
          "hibernate.default_catalog",
          "hibernate.dialect",
          "hibernate.physical_naming_strategy",
          "hibernate.implicit_naming_strategy");

  private static final String MISSING_BEAN = "No qualifying bean of type";
  private static final String MISSING_BEAN_REMEDY =
      """
      Only the classes that declare what Hibernate is given are read, not the whole application:
      let the class that declares the bean declare what it needs too. A setting takes the place of a
      naming strategy's bean:
        <entities><properties><hibernate.physical_naming_strategy>com.acme.Names</hibernate.physical_naming_strategy></properties></entities>""";

  private static final String MISSING_FILE_REMEDY =
      """
      The build lacks a file of spring.config.import. Write optional: before it, or go on without it and
      give the values that shape the schema:
        <entities><properties>
          <spring.config.on-not-found>ignore</spring.config.on-not-found>
        </properties></entities>""";

  WorkerProblem problem(Throwable refused) {
    String cause = RootCause.of(refused);
    Optional<String> missing = RootCause.missingClass(refused);
    if (missing.isPresent()) {
      return LoadableClasses.problem(
          "The Spring Boot configuration of " + request.discovered(), missing.get(), refused);
    }
    return new WorkerProblem(
        PAGE,
        "Spring Boot refuses the configuration of " + request.discovered() + ":\n" + cause,
        remedy(cause),
        refused);
  }

  WorkerProblem noFactory() {
    return new WorkerProblem(
        PAGE,
        "Spring Boot configures no entity manager factory for " + request.discovered() + ".",
        "Add spring-boot-starter-data-jpa, or, when the application has no JPA, name the entities:\n"
            + "  <entities><packages>com.acme.model</packages></entities>");
  }

  /** Boot leaves a placeholder without value as it is; here it would become a schema's name. */
  void checkResolved(PersistenceUnit unit) throws WorkerProblem {
    for (String key : SHAPING) {
      Matcher literal = LITERAL.matcher(String.valueOf(unit.settings().get(key)));
      if (literal.find()) {
        throw new WorkerProblem(
            PAGE,
            "Spring Boot knows no value for " + literal.group() + ", which " + key + " is set to.",
            remedy("Could not resolve placeholder '" + literal.group(1) + "'"));
      }
    }
  }

  private static String remedy(String cause) {
    if (cause.contains("Config data ")) {
      return MISSING_FILE_REMEDY;
    }
    if (cause.contains(MISSING_BEAN)) {
      return MISSING_BEAN_REMEDY;
    }
    Matcher placeholder = PLACEHOLDER.matcher(cause);
    String key = placeholder.find() ? placeholder.group(1) : "the.property";
    return "Give the value that the build lacks, or activate the profile that has it:\n"
        + "  <entities><properties><"
        + key
        + ">value</"
        + key
        + "></properties></entities>\n"
        + "  <entities><profiles>dev</profiles></entities>";
  }
}
