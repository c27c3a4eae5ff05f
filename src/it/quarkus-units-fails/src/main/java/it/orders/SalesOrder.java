package it.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class SalesOrder {
  @Id @GeneratedValue Long id;
  String customerName;
  UUID reference;
  int user;
}
