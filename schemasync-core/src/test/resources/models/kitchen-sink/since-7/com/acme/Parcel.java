package com.acme;

import jakarta.persistence.*;

/** What Jakarta Persistence 3.2 says of tables and columns. */
@Entity
@Table(
    comment = "On its way",
    check = @CheckConstraint(name = "parcel_size", constraint = "height * width < 1000"),
    indexes =
        @Index(name = "idx_parcel_height", columnList = "height", options = "include (width)"))
public class Parcel {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "parcels")
  @SequenceGenerator(name = "parcels", sequenceName = "parcel_numbers", options = "cache 7")
  Long id;

  @Column(comment = "In centimetres", check = @CheckConstraint(constraint = "height > 0"))
  int height;

  @Column(options = "default 3")
  int width;

  @Enumerated(EnumType.STRING)
  Size size;

  @ManyToOne
  @JoinColumn(
      name = "receiver",
      comment = "Who signs",
      foreignKey = @ForeignKey(name = "fk_receiver", options = "deferrable"))
  Member receiver;

  public enum Size {
    SMALL("S"),
    LARGE("L");

    @EnumeratedValue final String letter;

    Size(String letter) {
      this.letter = letter;
    }
  }
}
