package it.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class LogEntry {
  @Id Long id;
  String whatHappened;
}
