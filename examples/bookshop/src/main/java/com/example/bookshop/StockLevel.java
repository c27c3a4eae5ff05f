package com.example.bookshop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Check(name = "ck_stock_level_reserved", constraints = "reserved between 0 and on_hand")
public class StockLevel {
  @Embeddable
  public record Key(Integer warehouseId, Long bookId) {}

  @EmbeddedId private Key key;

  @ManyToOne(fetch = FetchType.LAZY)
  @MapsId("warehouseId")
  private Warehouse warehouse;

  @ManyToOne(fetch = FetchType.LAZY)
  @MapsId("bookId")
  private Book book;

  @ColumnDefault("0")
  private int onHand;

  @ColumnDefault("0")
  private int reserved;

  protected StockLevel() {}

  public StockLevel(Warehouse warehouse, Book book) {
    this.warehouse = warehouse;
    this.book = book;
  }
}
