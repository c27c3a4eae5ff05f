package com.acme;

import java.lang.annotation.*;
import org.hibernate.annotations.ValueGenerationType;

@Retention(RetentionPolicy.RUNTIME)
@ValueGenerationType(generatedBy = Stamps.class)
public @interface Stamp {}
