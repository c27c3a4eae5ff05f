package io.github.schemasync.core.worker;

import java.util.Optional;

/**
 * Asks the application's framework for its persistence units. Only configuration is read: no bean
 * of the application is made, no connection opened.
 *
 * @param loader the project's class path
 * @param request what was asked
 */
record FrameworkQuestion(ClassLoader loader, EntitiesRequest request) {

  FrameworkAnswer ask() throws WorkerProblem {
    FrameworkApplication application = request.framework().orElseThrow();
    try {
      return switch (application.framework()) {
        case QUARKUS -> new QuarkusQuestion(loader, request, application).ask();
        case MICRONAUT -> new MicronautQuestion(loader, request, application).ask();
      };
    } catch (MirrorFailure | LinkageError | ReflectiveOperationException refused) {
      throw refusal(application.framework(), refused);
    }
  }

  private WorkerProblem refusal(Framework framework, Throwable refused) {
    Optional<String> missing = RootCause.missingClass(refused);
    if (missing.isPresent()) {
      return LoadableClasses.problem(
          "The configuration of " + request.discovered(), missing.get(), refused);
    }
    return new WorkerProblem(
        "configuration-refused",
        framework.title()
            + " refuses the configuration of "
            + request.discovered()
            + ":\n"
            + RootCause.of(refused),
        """
        Give the value that the build lacks, or activate the profile that has it:
          <entities><properties><the.property>value</the.property></properties></entities>
          <entities><profiles>dev</profiles></entities>""",
        refused);
  }
}
