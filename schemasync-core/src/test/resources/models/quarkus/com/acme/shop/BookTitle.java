package com.acme.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

@Entity
public class BookTitle {
  @Id @GeneratedValue Long id;
  @NotNull String mainTitle;
  Duration readingTime;
}
