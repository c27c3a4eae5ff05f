package com.acme;

import jakarta.persistence.*;

/** The owner of a one-to-one by foreign key. */
@Entity
@Table(name = "membership_card")
public class Card {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id;

  @OneToOne(optional = false)
  @JoinColumn(foreignKey = @ForeignKey(name = "fk_card_member"))
  Member member;
}
