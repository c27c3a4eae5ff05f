package io.github.schemasync.core.launch;

import java.util.ArrayList;
import java.util.List;
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
      case "hangs" -> hang();
      case "fills the memory" -> fillMemory();
      default -> throw new IllegalStateException("nothing moved");
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
