package com.acme;

public enum Genre {
  NOVEL,
  POEM
}
