package com.acme;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.*;

@Entity
@Table(name = "customers", schema = "shop")
@org.hibernate.envers.Audited
public class Customer extends com.acme.Audited {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customers")
  @SequenceGenerator(name = "customers", sequenceName = "customer_numbers", allocationSize = 20)
  Long id;

  @NotBlank
  @jakarta.validation.constraints.Size(max = 120)
  String name;

  @Embedded
  @jakarta.validation.Valid
  @AttributeOverride(name = "street", column = @Column(name = "home_street"))
  Address home;

  @Enumerated(EnumType.STRING)
  com.acme.Size shirt;

  com.acme.Size shoe;

  Grade grade;

  @ElementCollection
  @Enumerated(EnumType.STRING)
  Set<com.acme.Size> sizes = new HashSet<>();

  @ElementCollection
  @OrderColumn(name = "pos")
  List<Geo> trips = new ArrayList<>();

  @ElementCollection
  @MapKeyColumn(name = "k")
  Map<String, String> attrs = new HashMap<>();


  @Column(name = "\"Quoted\"")
  String quoted;

  @Column(name = "a_column_with_a_name_that_is_so_long_that_postgresql_cuts_it_off_before_it_ends")
  String longName;
}
