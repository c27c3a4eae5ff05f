package it.drafts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Lies outside the packages that are checked, so that its table may be missing. */
@Entity
public class Draft {
  @Id private Long id;
}
