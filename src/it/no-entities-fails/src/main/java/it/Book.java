package it;

public class Book {
  private Long id;
}
