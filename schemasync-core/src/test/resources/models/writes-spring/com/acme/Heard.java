package com.acme;

import jakarta.persistence.*;

@Entity
public class Heard extends Kept {}
