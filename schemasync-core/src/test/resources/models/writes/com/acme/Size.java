package com.acme;

public enum Size {
  SMALL,
  LARGE
}
