package com.acme;

public enum Mood {
  CALM,
  CROSS
}
