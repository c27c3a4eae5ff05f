package it.types;

import java.math.BigDecimal;

public record Money(BigDecimal amount) {}
