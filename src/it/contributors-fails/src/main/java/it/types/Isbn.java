package it.types;

public record Isbn(String digits) {}
