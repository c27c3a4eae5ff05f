package io.github.schemasync.core.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The class path as it is at one moment.
 *
 * @param folders its folders, in order
 * @param jars a digest of its jars, in order
 */
record ClassPathState(List<ClassFolder> folders, String jars) {

  static ClassPathState read(List<Path> classPath) throws IOException {
    List<ClassFolder> folders = new ArrayList<>();
    Digest jars = new Digest();
    for (Path entry : classPath) {
      if (Files.isDirectory(entry)) {
        folders.add(ClassFolder.read(entry));
      } else if (Files.exists(entry)) {
        addJar(entry, jars);
      }
    }
    return new ClassPathState(folders, jars.end());
  }

  /** The same reads, of whose classes only those matter that are no jar's. */
  Reads relevant(Reads reads) {
    return new Reads(
        reads
            .classes()
            .map(
                names ->
                    names.stream()
                        .filter(name -> folders.stream().anyMatch(folder -> folder.has(name)))
                        .collect(Collectors.toSet())),
        reads.files(),
        reads.unseen());
  }

  void addTo(Digest digest, Reads reads) throws IOException {
    for (ClassFolder folder : folders) {
      folder.addTo(digest, reads);
    }
    digest.add(jars);
  }

  /** Whether the project's own classes are parts of Liquibase, whatever their code mentions. */
  boolean extendsLiquibase() {
    return folders.stream().anyMatch(ClassFolder::extendsLiquibase);
  }

  /** What of it Liquibase can look at, or run, by itself. */
  void addLiquibases(Digest digest) throws IOException {
    for (ClassFolder folder : folders) {
      folder.addLiquibases(digest.add("folder"));
    }
    digest.add(jars);
  }

  /** Names, sizes and check sums, as the archive's directory has them. */
  private static void addJar(Path jar, Digest digest) throws IOException {
    digest.add(jar.getFileName().toString());
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .forEach(entry -> digest.add(entry.getName()).add(entry.getSize()).add(entry.getCrc()));
    } catch (ZipException noArchive) {
      digest.add(Digest.of(jar));
    }
  }
}
