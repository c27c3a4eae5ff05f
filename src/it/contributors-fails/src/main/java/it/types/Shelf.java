package it.types;

public record Shelf(String row, int place) {}
