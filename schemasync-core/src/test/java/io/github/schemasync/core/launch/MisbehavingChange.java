package io.github.schemasync.core.launch;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;

/** A custom change as no one should write it; its parameter says how. */
public class MisbehavingChange implements CustomTaskChange {
  private String how;

  public void setHow(String how) {
    this.how = how;
  }

  @Override
  public void execute(Database database) {
    switch (how) {
      case "exits" -> System.exit(7);
      case "halts" -> Runtime.getRuntime().halt(0);
      case "crashes" -> crash();
      case "looks around" -> throw new IllegalStateException("sees " + visible());
      case "hangs" -> hang();
      case "fills the memory" -> fillMemory();
      default -> throw new IllegalStateException("nothing moved");
    }
  }

  /** Classes of the libraries that SchemaSync itself works with. */
  private static List<String> visible() {
    return Stream.of(
            "com.fasterxml.jackson.databind.ObjectMapper",
            "com.fasterxml.jackson.core.JsonFactory",
            "org.yaml.snakeyaml.Yaml",
            "io.github.classgraph.ClassGraph",
            "org.testcontainers.containers.GenericContainer",
            "org.apache.commons.compress.archivers.ArchiveStreamFactory",
            "org.tukaani.xz.XZInputStream",
            "org.slf4j.LoggerFactory",
            "org.apache.maven.plugin.Mojo",
            "org.postgresql.Driver",
            MisbehavingChange.class.getName())
        .filter(MisbehavingChange::loads)
        .toList();
  }

  private static boolean loads(String name) {
    try {
      Class.forName(name, false, Thread.currentThread().getContextClassLoader());
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }

  /** Writes to an address that is nobody's, as broken native code does. */
  private static void crash() {
    try {
      Class<?> unsafe = Class.forName("sun.misc.Unsafe");
      Field field = unsafe.getDeclaredField("theUnsafe");
      field.setAccessible(true);
      unsafe.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 0L, 0L);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void hang() {
    Object monitor = new Object();
    synchronized (monitor) {
      while (true) {
        try {
          monitor.wait();
        } catch (InterruptedException deaf) {
          System.out.println("no");
        }
      }
    }
  }

  private static void fillMemory() {
    List<byte[]> all = new ArrayList<>();
    while (all.size() < Integer.MAX_VALUE) {
      all.add(new byte[1 << 20]);
    }
  }

  @Override
  public String getConfirmationMessage() {
    return "misbehaved";
  }

  @Override
  public void setUp() {}

  @Override
  public void setFileOpener(ResourceAccessor files) {}

  @Override
  public ValidationErrors validate(Database database) {
    return new ValidationErrors();
  }
}
