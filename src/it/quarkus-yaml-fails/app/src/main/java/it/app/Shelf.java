package it.app;

import it.model.StockItem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Shelf {
  @Id Long id;
  @ManyToOne StockItem firstItem;
}
