package it;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
public record Price(
    @Column(precision = 12, scale = 3) BigDecimal amount,
    @Column(length = 3) String currency) {}
