package com.example.bookshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Customer extends Audited {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @NotBlank
  @Email
  @Column(unique = true)
  private String email;

  @NotBlank
  @Size(max = 120)
  private String name;

  @Valid @Embedded private Address billingAddress;

  @Valid
  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "shipping_street"))
  @AttributeOverride(name = "postalCode", column = @Column(name = "shipping_postal_code"))
  @AttributeOverride(name = "city", column = @Column(name = "shipping_city"))
  @AttributeOverride(name = "country", column = @Column(name = "shipping_country"))
  private Address shippingAddress;

  @NotNull
  @JdbcTypeCode(SqlTypes.JSON)
  @ColumnDefault("'{}'")
  private Map<String, Object> preferences = Map.of();

  @ElementCollection
  @CollectionTable(name = "customer_phone")
  @Column(name = "phone_number", length = 30, nullable = false)
  private Set<String> phoneNumbers = new LinkedHashSet<>();

  protected Customer() {}

  public Customer(String email, String name) {
    this.email = email;
    this.name = name;
  }

  public Set<String> getPhoneNumbers() {
    return phoneNumbers;
  }
}
