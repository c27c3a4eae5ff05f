package io.github.schemasync.core.sourcecode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The machine's {@code git}, which only reads. */
record GitCommand(Path folder) {
  private static final int SECONDS = 10;

  /** The lines that it prints; absent when there is no git, no repository or no answer. */
  Optional<List<String>> lines(String... arguments) {
    List<String> command =
        Stream.concat(Stream.of("git", "-C", folder.toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_PAGER", "cat");
    try {
      return answer(builder.start());
    } catch (IOException noGit) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<List<String>> answer(Process git)
      throws IOException, InterruptedException {
    try {
      git.getOutputStream().close();
      String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean ended = git.waitFor(SECONDS, TimeUnit.SECONDS);
      return ended && git.exitValue() == 0 ? Optional.of(text.lines().toList()) : Optional.empty();
    } finally {
      git.destroyForcibly();
    }
  }
}
