package it.types;

public record Weight(int grams) {}
