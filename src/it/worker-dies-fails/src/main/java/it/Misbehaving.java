package it;

import java.util.ArrayList;
import java.util.List;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;

/** Works, or ends the worker as it is told to. */
public class Misbehaving implements CustomTaskChange {

  @Override
  public void execute(Database database) {
    String how = System.getProperty("how");
    System.out.println("the custom change " + how);
    switch (how) {
      case "exits" -> System.exit(7);
      case "halts" -> Runtime.getRuntime().halt(0);
      case "fills-the-memory" -> fillMemory();
      case "hangs" -> hang();
      default -> {}
    }
  }

  private static void fillMemory() {
    List<byte[]> all = new ArrayList<>();
    while (all.size() < Integer.MAX_VALUE) {
      all.add(new byte[1 << 20]);
    }
  }

  private static void hang() {
    while (true) {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException deaf) {
        System.out.println("no");
      }
    }
  }

  @Override
  public String getConfirmationMessage() {
    return "done";
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
