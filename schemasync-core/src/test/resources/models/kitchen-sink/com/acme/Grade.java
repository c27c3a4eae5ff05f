package com.acme;

public enum Grade {
  LOW,
  MIDDLE,
  HIGH
}
