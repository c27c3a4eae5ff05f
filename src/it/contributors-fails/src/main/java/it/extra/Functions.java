package it.extra;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;

public class Functions implements FunctionContributor {
  @Override
  public void contributeFunctions(FunctionContributions functions) {
    functions.getFunctionRegistry().registerPattern("shelf_of", "substring(?1, 1, 1)");
  }
}
