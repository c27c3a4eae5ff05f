package it.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "shop")
public class ShopBook {
  @Id private Long id;

  @Column(length = 120, nullable = false)
  private String bookTitle;

  private Integer pageCount;
}
