package com.acme;

import jakarta.persistence.*;
import java.util.Date;
import org.hibernate.envers.*;

@Entity
@RevisionEntity
public class Revision {
  @Id @GeneratedValue @RevisionNumber Integer number;

  @RevisionTimestamp Date at;

  String author;
}
