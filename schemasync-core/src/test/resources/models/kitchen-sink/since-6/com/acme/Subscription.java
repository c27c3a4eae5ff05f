package com.acme;

import jakarta.persistence.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.*;
import org.hibernate.annotations.*;

/** Rows of several tenants that are filtered and deleted softly. */
@Entity
@Table(indexes = @Index(name = "idx_subscription_tenant", columnList = "tenant, id"))
@SoftDelete(columnName = "gone")
@FilterDef(name = "magazine", parameters = @ParamDef(name = "magazine", type = String.class))
@Filter(name = "magazine", condition = "magazine = :magazine")
@SQLRestriction("magazine is not null")
@Checks({
  @Check(name = "subscription_term", constraints = "months between 1 and 36"),
  @Check(name = "subscription_magazine", constraints = "length(magazine) > 1")
})
public class Subscription {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @TenantId String tenant;
  String magazine;
  int months;

  @Any
  @AnyDiscriminator(DiscriminatorType.STRING)
  @AnyDiscriminatorValue(discriminator = "M", entity = Member.class)
  @AnyDiscriminatorValue(discriminator = "P", entity = Payment.class)
  @AnyKeyJavaClass(Long.class)
  @Column(name = "payer_type")
  @JoinColumn(name = "payer_id")
  Object payer;

  @ManyToAny
  @AnyDiscriminator(DiscriminatorType.INTEGER)
  @AnyDiscriminatorValue(discriminator = "1", entity = Member.class)
  @AnyKeyJavaClass(Long.class)
  @Column(name = "gift_type")
  @JoinTable(
      name = "subscription_gift",
      joinColumns = @JoinColumn(name = "subscription_id"),
      inverseJoinColumns = @JoinColumn(name = "gift_id"))
  List<Object> gifts = new ArrayList<>();

  @ElementCollection
  @SoftDelete(strategy = SoftDeleteType.ACTIVE)
  Set<String> labels = new HashSet<>();

  @ElementCollection
  @CollectionId(column = @Column(name = "issue_id"), generator = "increment")
  @CollectionIdJdbcTypeCode(java.sql.Types.BIGINT)
  Collection<String> issues = new ArrayList<>();
}
