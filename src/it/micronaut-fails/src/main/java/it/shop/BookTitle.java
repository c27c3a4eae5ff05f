package it.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class BookTitle {
  @Id @GeneratedValue Long id;

  @Column(length = 200)
  String mainTitle;

  String subTitle;
}
