package com.acme;

import jakarta.persistence.*;

/** One-to-one by the same primary key. */
@Entity
@Table(name = "audio_book")
public class AudioBook {
  @Id Long id;

  @MapsId
  @OneToOne(optional = false)
  @JoinColumn(name = "id", foreignKey = @ForeignKey(name = "FKaudio1"))
  Book book;

  String narrator;
  Long seconds;
}
