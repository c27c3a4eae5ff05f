package com.acme;

public enum Size {
  SMALL,
  MEDIUM,
  LARGE {
    @Override
    public String toString() {
      return "L";
    }
  }
}
