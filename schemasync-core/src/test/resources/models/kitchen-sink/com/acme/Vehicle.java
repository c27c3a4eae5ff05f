package com.acme;

import jakarta.persistence.*;
import java.util.*;

/** A table for each concrete class of a hierarchy. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Vehicle {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  @Column(unique = true)
  String plate;

  @ManyToOne Publisher owner;

  @Entity(name = "Van")
  public static class Van extends Vehicle {
    int load;
  }

  @Entity(name = "Bicycle")
  public static class Bicycle extends Vehicle {
    @ElementCollection List<String> locks = new ArrayList<>();
  }
}
