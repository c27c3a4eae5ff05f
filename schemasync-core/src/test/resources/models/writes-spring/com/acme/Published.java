package com.acme;

import jakarta.persistence.*;
import org.springframework.modulith.events.jpa.JpaEventPublication;

@Entity
public class Published extends JpaEventPublication {}
