package com.acme;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
public class Membership {
  @EmbeddedId Key key;
  @MapsId("customer")
  @ManyToOne
  Customer customer;

  @Embeddable
  public static class Key implements Serializable {
    Long customer;
    Long club;

    @Override
    public boolean equals(Object other) {
      return other == this;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}
