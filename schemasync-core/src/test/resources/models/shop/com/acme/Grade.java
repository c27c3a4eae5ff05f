package com.acme;

public enum Grade {
  GOOD("g"),
  BAD("b");

  final String letter;

  Grade(String letter) {
    this.letter = letter;
  }
}
