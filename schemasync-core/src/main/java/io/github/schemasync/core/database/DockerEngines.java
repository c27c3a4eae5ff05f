package io.github.schemasync.core.database;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a Docker engine may be: the places where Testcontainers looks too, asked beforehand because
 * its own search takes seconds and logs stack traces when there is none.
 *
 * @param environment the process's environment variables
 */
record DockerEngines(Map<String, String> environment) {

  /** The engine that answers first. */
  DockerEngine find() {
    List<String> answers = new ArrayList<>();
    for (URI address : addresses()) {
      DockerEngine engine = new DockerEngine(address);
      String answer = engine.ping();
      if (answer.equals("OK")) {
        return engine;
      }
      answers.add(address + ": " + answer);
    }
    throw new SyncProblem(
        ProblemPage.CONTAINER_UNAVAILABLE,
        "No Docker engine answers.\n  " + String.join("\n  ", answers),
        """
        Start a Docker engine (docker info must work), set DOCKER_HOST to its address, or choose
        another provider:  -Dschemasync.database.provider=embedded""");
  }

  private List<URI> addresses() {
    Optional<URI> chosen = variable("DOCKER_HOST").map(URI::create);
    if (chosen.isPresent()) {
      return List.of(chosen.get());
    }
    if (System.getProperty("os.name").startsWith("Windows")) {
      return List.of(URI.create("npipe:////./pipe/docker_engine"));
    }
    List<URI> sockets = new ArrayList<>();
    sockets.add(URI.create("unix:///var/run/docker.sock"));
    variable("XDG_RUNTIME_DIR").ifPresent(dir -> sockets.add(socket(dir, "docker.sock")));
    variable("HOME").ifPresent(home -> sockets.add(socket(home, ".docker/run/docker.sock")));
    return sockets;
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private static URI socket(String directory, String name) {
    return URI.create("unix://" + Path.of(directory).resolve(name));
  }
}
