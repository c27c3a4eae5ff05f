package it.users;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;

@Entity
public class AppUser extends PanacheEntity {
  @Column(length = 120)
  public String fullName;

  @NotNull public String mailAddress;
}
