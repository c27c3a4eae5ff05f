package io.github.schemasync.core.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /**
   * The same of its folders, file by file: digests by the folder's number and the name, {@code
   * 0/db/master.xml}.
   */
  SortedMap<String, String> liquibases() throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    for (int i = 0; i < folders.size(); i++) {
      String folder = i + "/";
      folders.get(i).liquibases().forEach((name, digest) -> all.put(folder + name, digest));
    }
    return all;
  }

  /** The text of such a file, a character for each byte. */
  String text(String file) throws IOException {
    int slash = file.indexOf('/');
    ClassFolder folder = folders.get(Integer.parseInt(file.substring(0, slash)));
    return new String(folder.bytes(file.substring(slash + 1)), StandardCharsets.ISO_8859_1);
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
