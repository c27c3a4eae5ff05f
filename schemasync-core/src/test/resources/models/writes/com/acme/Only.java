package com.acme;

import jakarta.persistence.*;

@Entity
public abstract class Only {
  @Id Long id;

  @Entity(name = "Child")
  public static class Child extends Only {
    int count;
  }
}
