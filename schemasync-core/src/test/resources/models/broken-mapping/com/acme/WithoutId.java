package com.acme;

import jakarta.persistence.*;

@Entity
public class WithoutId {
  String name;
}
