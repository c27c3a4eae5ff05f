package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerExtensionTest {
  @Test
  void typeTellsTheExtension() {
    assertThat(ServerExtension.ofMissingType("ERROR: type \"public.halfvec\" does not exist"))
        .hasValue(ServerExtension.VECTOR);
    assertThat(ServerExtension.ofMissingType("type \"citext[]\" does not exist"))
        .hasValue(ServerExtension.CITEXT);
    assertThat(ServerExtension.ofMissingType("ERROR: type \"mood\" does not exist")).isEmpty();
    assertThat(ServerExtension.ofMissingType("relation \"vector\" does not exist")).isEmpty();
  }

  @Test
  void extensionTellsTheImage() {
    assertThat(ServerExtension.ofMissingExtension("extension \"vector\" is not available"))
        .map(ServerExtension::image)
        .hasValue("pgvector/pgvector:pg17");
    assertThat(ServerExtension.ofMissingExtension("extension \"plv8\" is not available")).isEmpty();
  }
}
