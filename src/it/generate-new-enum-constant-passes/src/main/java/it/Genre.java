package it;

public enum Genre {
  NOVEL,
  POETRY,
  DRAMA
}
