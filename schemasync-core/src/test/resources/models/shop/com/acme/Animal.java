package com.acme;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class Animal {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  @Entity
  public static class Cat extends Animal {
    boolean indoor;
  }

  @Entity
  public static class Dog extends Animal {
    @ManyToOne Customer owner;
  }
}
