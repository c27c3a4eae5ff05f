package io.github.schemasync.maven.compatibility;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.Invoker;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * Real Maven builds of one project.
 *
 * @param project its folder
 * @param setup what they run with
 */
record Builds(Path project, Setup setup) {
  private static final Path LOCAL_REPOSITORY = Path.of("target", "local-repo").toAbsolutePath();
  private static final Path SETTINGS = Path.of("..", "src", "it", "settings.xml");

  /** Gives Maven's exit code; what Maven says is appended to {@code build.log}. */
  int run(String... goals) throws IOException, MavenInvocationException {
    Path log = project.resolve("build.log");
    StringBuilder said = new StringBuilder();
    InvocationRequest request = new DefaultInvocationRequest();
    request.setBaseDirectory(project.toFile());
    request.addArgs(List.of(goals));
    request.setBatchMode(true);
    request.setJavaHome(setup.java().toFile());
    request.setLocalRepositoryDirectory(LOCAL_REPOSITORY.toFile());
    request.setGlobalSettingsFile(settings());
    request.setToolchainsFile(toolchains());
    request.setProperties(properties());
    request.setOutputHandler(line -> said.append(line).append('\n'));
    Invoker invoker = new DefaultInvoker();
    invoker.setMavenHome(setup.maven().toFile());
    int code = invoker.execute(request).getExitCode();
    Files.writeString(log, (Files.exists(log) ? Files.readString(log) : "") + said);
    return code;
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.putAll(setup.properties());
    properties.setProperty("schemasync.version", System.getProperty("schemasync.version"));
    return properties;
  }

  /** What this build has downloaded already is taken from its local repository. */
  private File settings() throws IOException {
    String repository = Path.of(System.getProperty("maven.local")).toUri().toString();
    String text = Files.readString(SETTINGS, UTF_8).replace("@localRepositoryUrl@", repository);
    return write("settings.xml", text);
  }

  private File toolchains() throws IOException {
    String toolchain =
        setup
            .toolchain()
            .map(
                home ->
                    """
                    <toolchain>
                      <type>jdk</type>
                      <provides><version>%s</version></provides>
                      <configuration><jdkHome>%s</jdkHome></configuration>
                    </toolchain>
                    """
                        .formatted(setup.properties().get("toolchain.version"), home))
            .orElse("");
    return write("toolchains.xml", "<toolchains>" + toolchain + "</toolchains>");
  }

  private File write(String name, String text) throws IOException {
    Path file = Files.createDirectories(project.resolve("target")).resolve(name);
    return Files.writeString(file, text, UTF_8).toFile();
  }
}
