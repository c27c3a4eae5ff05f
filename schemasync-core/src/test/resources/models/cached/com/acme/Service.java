package com.acme;

public class Service {
  public int answer() {
    return 42;
  }
}
