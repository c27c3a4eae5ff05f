package com.acme;

final class Prefix {
  static String of(String name) {
    return name + "_";
  }
}
