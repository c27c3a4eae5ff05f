package it;

public class Publication {
  private String isbn;
}
