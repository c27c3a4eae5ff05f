package it;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.locationtech.jts.geom.Point;

@Entity
public class Shop {
  @Id private Long id;

  @Column(nullable = false)
  private Point place;
}
