package it.drafts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Lies outside the packages that are checked, so that its table may be missing. */
@Entity
@Table(schema = "shop")
public class Draft {
  @Id private Long id;
}
