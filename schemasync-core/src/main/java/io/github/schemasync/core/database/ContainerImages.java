package io.github.schemasync.core.database;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ContainerConfig;
import com.github.dockerjava.api.model.PullResponseItem;
import io.github.schemasync.core.problem.SyncProblem;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/**
 * The images of a Docker engine: there already, or pulled as long as the registry keeps talking.
 */
record ContainerImages(DockerClient client, Consumer<String> progress) {
  /** How long a registry may be silent; Testcontainers itself tries for minutes. */
  private static final Duration SILENCE = Duration.ofSeconds(15);

  ContainerImage get(String wanted) {
    String name =
        ImageNameSubstitutor.instance()
            .apply(DockerImageName.parse(wanted))
            .asCanonicalNameString();
    try {
      return inspect(name);
    } catch (NotFoundException absent) {
      pull(DockerImageName.parse(name));
      return inspect(name);
    }
  }

  private ContainerImage inspect(String name) {
    ContainerConfig config = client.inspectImageCmd(name).exec().getConfig();
    return ContainerImage.of(name, Objects.requireNonNull(config));
  }

  private void pull(DockerImageName image) {
    progress.accept("Pulling " + image.asCanonicalNameString() + " (once).");
    Pull pull = new Pull();
    client.pullImageCmd(image.getUnversionedPart()).withTag(image.getVersionPart()).exec(pull);
    try (pull) {
      while (!pull.awaitCompletion(1, TimeUnit.SECONDS)) {
        if (pull.isSilent()) {
          throw notPulled(image, "the registry does not answer");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notPulled(image, "interrupted");
    } catch (DockerException e) {
      throw notPulled(image, e.getMessage().strip());
    } catch (java.io.IOException e) {
      throw notPulled(image, e.getMessage());
    }
  }

  private static SyncProblem notPulled(DockerImageName image, String why) {
    String name = image.asCanonicalNameString();
    return ContainerProblem.of(
        "The image %s is not there and cannot be pulled: %s".formatted(name, why),
        "Check:  docker pull " + name);
  }

  private static final class Pull extends ResultCallback.Adapter<PullResponseItem> {
    private final AtomicLong heard = new AtomicLong(System.nanoTime());

    @Override
    public void onNext(PullResponseItem item) {
      heard.set(System.nanoTime());
    }

    boolean isSilent() {
      return System.nanoTime() - heard.get() > SILENCE.toNanos();
    }
  }
}
