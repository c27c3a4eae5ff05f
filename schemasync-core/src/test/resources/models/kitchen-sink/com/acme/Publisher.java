package com.acme;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.Audited;

/** Embeddables in embeddables, overridden; collections of every shape; a secondary table. */
@Entity
@Audited
@SecondaryTable(
    name = "publisher_notes",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "publisher_id"),
    uniqueConstraints = @UniqueConstraint(name = "uk_publisher_code", columnNames = "code"))
public class Publisher extends Stamped {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
  @TableGenerator(
      name = "numbers",
      table = "id_numbers",
      pkColumnName = "entity",
      valueColumnName = "next",
      allocationSize = 10)
  Long id;

  @Embedded Address seat;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "street", column = @Column(name = "billing_street", length = 60)),
    @AttributeOverride(name = "town.name", column = @Column(name = "billing_town")),
    @AttributeOverride(name = "town.code", column = @Column(name = "billing_code"))
  })
  @AssociationOverride(
      name = "country",
      joinColumns =
          @JoinColumn(name = "billing_country", foreignKey = @ForeignKey(name = "fk_billing")))
  Address billing;

  @Column(table = "publisher_notes", nullable = false, length = 5)
  String code;

  @Lob
  @Column(table = "publisher_notes")
  String remark;

  @ElementCollection
  @Enumerated(EnumType.STRING)
  Set<State> states = new HashSet<>();

  @ElementCollection
  @OrderColumn(name = "position")
  @Column(name = "line", nullable = false, length = 80)
  List<String> lines = new ArrayList<>();

  @ElementCollection
  @MapKeyColumn(name = "lang", length = 2)
  @Column(name = "slogan")
  Map<String, String> slogans = new HashMap<>();

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  @CollectionTable(name = "publisher_towns", indexes = @Index(columnList = "code"))
  Map<State, Address.Town> towns = new HashMap<>();

  @ElementCollection
  @MapKeyJoinColumn(name = "country_code")
  @Column(name = "agents")
  Map<Country, Integer> agents = new HashMap<>();

  @ElementCollection
  @OrderBy("name")
  List<Address.Town> branches = new ArrayList<>();
}
