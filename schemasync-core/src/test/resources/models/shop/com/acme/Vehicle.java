package com.acme;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Vehicle {
  @Id Long id;
  String plate;

  @Entity(name = "Car")
  public static class Car extends Vehicle {
    int doors;
  }

  @Entity(name = "Bike")
  public static class Bike extends Vehicle {
    @ElementCollection java.util.List<String> locks;
  }
}
