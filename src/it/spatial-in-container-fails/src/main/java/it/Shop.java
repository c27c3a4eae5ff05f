package it;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

@Entity
public class Shop {
  @Id private Long id;

  @Column(nullable = false)
  private Point place;

  @Column(columnDefinition = "geometry(Point,4326)")
  private Point entrance;

  @Column(columnDefinition = "geometry(Point,4326)")
  private Point store;

  private Polygon delivered;

  @JdbcTypeCode(SqlTypes.GEOGRAPHY)
  private Point origin;
}
