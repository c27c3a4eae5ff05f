package com.acme;

public record Isbn(String digits) {}
