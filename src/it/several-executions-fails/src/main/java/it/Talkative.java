package it;

import java.util.logging.Logger;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import org.slf4j.LoggerFactory;

/** Prints in every way there is. */
public class Talkative implements CustomTaskChange {

  @Override
  public void execute(Database database) {
    System.out.println("standard output says hello to " + System.getProperty("told.by.the.pom"));
    System.err.println("standard error says hello");
    Logger.getLogger("it").severe("java.util.logging says hello");
    LoggerFactory.getLogger("it").error("hello");
  }

  @Override
  public String getConfirmationMessage() {
    return "talked";
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
