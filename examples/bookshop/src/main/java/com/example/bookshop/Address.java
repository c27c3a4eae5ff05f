package com.example.bookshop;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

@Embeddable
public record Address(
    @Size(max = 200) String street,
    @Size(max = 12) String postalCode,
    @Size(max = 80) String city,
    @Size(max = 2) String country) {}
