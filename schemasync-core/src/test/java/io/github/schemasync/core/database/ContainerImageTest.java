package io.github.schemasync.core.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.model.ContainerConfig;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerImageTest {

  @Test
  void dataAreWhereTheImageDeclaresItsVolume() throws Exception {
    ContainerImage image =
        image(
            """
            {"Volumes": {"/var/lib/postgresql": {}}, "Env": ["PGDATA=/var/lib/postgresql/18/docker"],
             "Entrypoint": ["docker-entrypoint.sh"]}""");

    assertThat(image.dataPlaces()).containsExactly("/var/lib/postgresql");
    assertThat(image.command(List.of("-c", "fsync=off")))
        .containsExactly("docker-entrypoint.sh", "postgres", "-c", "fsync=off");
  }

  @Test
  void withoutAVolumeDataAreInPgdata() throws Exception {
    assertThat(image("{\"Env\": [\"PATH=/bin\", \"PGDATA=/data\"]}").dataPlaces())
        .containsExactly("/data");
  }

  @Test
  void withoutAnythingDataAreInTheUsualPlace() throws Exception {
    assertThat(image("{}").dataPlaces()).containsExactly("/var/lib/postgresql/data");
  }

  @Test
  void theReaperIsTheOneOfOurTestcontainers() throws Exception {
    try (InputStream in =
        Class.forName("org.testcontainers.utility.RyukContainer")
            .getResourceAsStream("RyukContainer.class")) {
      assertThat(new String(in.readAllBytes(), ISO_8859_1)).contains(ContainerProvider.REAPER);
    }
  }

  private static ContainerImage image(String json) throws Exception {
    return ContainerImage.of("postgres", new ObjectMapper().readValue(json, ContainerConfig.class));
  }
}
