package io.github.schemasync.maven;

import io.github.schemasync.core.CheckRequest;
import io.github.schemasync.core.SchemaSync;
import io.github.schemasync.core.database.DatabaseRequest;
import io.github.schemasync.core.database.PostgresServer;
import io.github.schemasync.core.database.PostgresServers;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.ProjectLayout;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/** What all goals have in common that look at a project's entities and changelog. */
abstract class ProjectMojo extends AbstractMojo {
  /** Does nothing, and says so. */
  @Parameter(property = "schemasync.skip", defaultValue = "false")
  private boolean skip;

  /** What is mapped; everything left out is discovered. */
  @Parameter private EntitiesParameters entities;

  /** What is migrated; everything left out is discovered. */
  @Parameter private ChangelogParameters changelog;

  /** The PostgreSQL server that both sides pass through. */
  @Parameter private DatabaseParameters database;

  /** The JVM in which the project's Hibernate and Liquibase run. */
  @Parameter private WorkerParameters worker;

  /** PostgreSQL schemas that are compared; those that either side uses when it is left out. */
  @Parameter(property = "schemasync.schemas")
  private List<String> schemas;

  /**
   * Plants known differences beside both sides while they are read, and fails when one of them is
   * not found.
   */
  @Parameter(property = "schemasync.canary", defaultValue = "true")
  private boolean canary;

  /** The mildest impact that fails the build: breaks, weakens, differs or never. */
  @Parameter(property = "schemasync.failOn", defaultValue = "weakens")
  private String failOn;

  /**
   * Every difference fails, whatever its impact, and so does an entry of {@code ignore} that
   * matches nothing. Rules and ignore entries still apply.
   */
  @Parameter(property = "schemasync.strict", defaultValue = "false")
  private boolean strict;

  /**
   * What to do with single codes, such as {@code <index.missing>warn</index.missing>}: fail, warn
   * or ignore. {@code index.*} means all of a kind.
   */
  @Parameter private Map<String, String> rules;

  /**
   * Differences to live with, each an {@code <entry>} of {@code <code>}, {@code <object>} and
   * {@code <reason>}; as a property {@code code object: reason}, separated by semicolons.
   */
  @Parameter private List<IgnoreParameters> ignore;

  /** Where reports and the worker's files go. */
  @Parameter(
      property = "schemasync.outputDirectory",
      defaultValue = "${project.build.directory}/schemasync")
  private File outputDirectory;

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private MojoExecution execution;

  private final RepositorySystem repositorySystem;
  private final SettingsDecrypter settingsDecrypter;
  private final ToolchainManager toolchainManager;
  private final ProjectBuilder projectBuilder;
  private CheckRequest request;

  ProjectMojo(
      RepositorySystem repositorySystem,
      SettingsDecrypter settingsDecrypter,
      ToolchainManager toolchainManager,
      ProjectBuilder projectBuilder) {
    this.repositorySystem = repositorySystem;
    this.settingsDecrypter = settingsDecrypter;
    this.toolchainManager = toolchainManager;
    this.projectBuilder = projectBuilder;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("SchemaSync is skipped: schemasync.skip is true");
      return;
    }
    if (project.getPackaging().equals("pom")) {
      getLog().info("SchemaSync finds no entities in a project of packaging pom");
      return;
    }
    List<String> meant = new MeantModules(session, execution).insteadOf(project);
    if (!meant.isEmpty()) {
      getLog()
          .info("SchemaSync is not in the pom of this module, but of " + String.join(", ", meant));
      return;
    }
    warn();
    WorkerOutput output = new WorkerOutput(outputDirectory());
    try {
      output.clear();
      run();
    } catch (SyncProblem problem) {
      passOverOrFail(problem);
    } finally {
      output.show(getLog());
    }
  }

  private void warn() {
    ParameterNames.unknown(session.getUserProperties())
        .forEach(name -> getLog().warn(name + " is no parameter of SchemaSync and has no effect"));
    ParameterNames.ofOtherGoals(execution.getGoal(), session.getUserProperties())
        .forEach(name -> getLog().warn(name + " has no effect here: schemasync:baseline reads it"));
    ParameterNames.misspelt(project.getProperties())
        .forEach((name, meant) -> getLog().warn(name + " has no effect: " + meant + " is meant?"));
    if (session.getSystemProperties().getProperty("maven.version", "").startsWith("3.8.")) {
      new UnreadConfiguration(project, execution)
          .names()
          .forEach(it -> getLog().warn("<" + it + "> is no parameter and has no effect"));
    }
    LeftBehind.warnings(project, session.getProjects()).forEach(getLog()::warn);
  }

  /** A module without entities and changelog is no failure beside others that are looked at. */
  private void passOverOrFail(SyncProblem problem) throws MojoExecutionException {
    List<String> others =
        problem.page() == ProblemPage.NO_ENTITIES && SchemaSync.hasNothing(request())
            ? new PassedOver(session, execution).add(project, modules())
            : List.of();
    if (others.isEmpty()) {
      throw Failures.broken(problem, session);
    }
    getLog().info("SchemaSync passes over this module, which has no entities and no changelog;");
    getLog().info("  it looks at: " + String.join(", ", others));
  }

  /** The goal's own work. */
  abstract void run() throws MojoFailureException;

  /** Read once: libraries that are missing are looked for meanwhile, and said. */
  final CheckRequest request() {
    if (request == null) {
      request = readRequest();
    }
    return request;
  }

  private CheckRequest readRequest() {
    SettingsReader settings = new SettingsReader(properties(), project);
    ProjectLayout layout =
        new LayoutReader(project, modules())
            .read(
                outputDirectory(),
                WorkerJdk.home(toolchainManager, session),
                new WorkerReader(properties()).read(worker),
                this::libraries);
    return new CheckRequest(
        layout,
        settings.entities(entities),
        settings.changelog(changelog),
        databaseReader().initScript(database, project.getBasedir().toPath()),
        schemas == null ? List.of() : schemas,
        canary,
        settings.policy(failOn, strict, rules, ignore));
  }

  private List<MavenProject> modules() {
    return new WholeBuild(projectBuilder, session).modules(project);
  }

  /** What the application gets from its server, or Liquibase's own plugin; each is said. */
  private List<Path> libraries(List<Path> classPath) {
    MavenLibraries maven =
        new MavenLibraries(
            repositorySystem,
            session.getRepositorySession(),
            project.getRemoteProjectRepositories());
    List<LibraryChoice> choices = new AbsentLibraries(project, classPath).choices();
    choices.forEach(choice -> getLog().info(choice.toString()));
    return choices.stream().flatMap(choice -> maven.resolve(choice).stream()).toList();
  }

  /** Which server it is, is read at once; it may be started on another thread. */
  final Supplier<PostgresServer> server() {
    DatabaseRequest request = databaseRequest();
    return () -> SharedServers.get(request, session, this::start);
  }

  final DatabaseRequest databaseRequest() {
    return databaseReader().read(database, CacheFolder.of(session));
  }

  private DatabaseReader databaseReader() {
    return new DatabaseReader(properties(), logins());
  }

  final LoginReader logins() {
    return new LoginReader(
        properties(), new SettingsServers(session.getSettings(), settingsDecrypter));
  }

  private PostgresServer start(DatabaseRequest request) {
    QuietLoggers.configure();
    MavenBinaryArchives archives =
        new MavenBinaryArchives(
            repositorySystem,
            session.getRepositorySession(),
            project.getRemoteProjectRepositories());
    return PostgresServers.start(request, archives, line -> getLog().info(line));
  }

  final GivenProperties properties() {
    return new GivenProperties(session, project);
  }

  final MavenSession session() {
    return session;
  }

  final MavenProject project() {
    return project;
  }

  final Path outputDirectory() {
    return outputDirectory.toPath();
  }
}
