package com.acme;

import jakarta.persistence.*;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Each getter has another type than its field, and both are annotated. */
@Entity
public class Letters {
  @Id Long id;

  @Size(max = 7)
  String alpha;

  @NotNull
  public Optional<String> getAlpha() {
    return Optional.ofNullable(alpha);
  }

  @Size(max = 7)
  String beta;

  @NotNull
  public Optional<String> getBeta() {
    return Optional.ofNullable(beta);
  }

  @Size(max = 7)
  String gamma;

  @NotNull
  public Optional<String> getGamma() {
    return Optional.ofNullable(gamma);
  }

  @Size(max = 7)
  String delta;

  @NotNull
  public Optional<String> getDelta() {
    return Optional.ofNullable(delta);
  }

  @Size(max = 7)
  String epsilon;

  @NotNull
  public Optional<String> getEpsilon() {
    return Optional.ofNullable(epsilon);
  }

  @Size(max = 7)
  String zeta;

  @NotNull
  public Optional<String> getZeta() {
    return Optional.ofNullable(zeta);
  }

  @Size(max = 7)
  String eta;

  @NotNull
  public Optional<String> getEta() {
    return Optional.ofNullable(eta);
  }

  @Size(max = 7)
  String theta;

  @NotNull
  public Optional<String> getTheta() {
    return Optional.ofNullable(theta);
  }

  @Size(max = 7)
  String iota;

  @NotNull
  public Optional<String> getIota() {
    return Optional.ofNullable(iota);
  }

  @Size(max = 7)
  String kappa;

  @NotNull
  public Optional<String> getKappa() {
    return Optional.ofNullable(kappa);
  }
}
