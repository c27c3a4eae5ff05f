package com.acme;

public enum State {
  NEW,
  SHIPPED,
  CLOSED
}
