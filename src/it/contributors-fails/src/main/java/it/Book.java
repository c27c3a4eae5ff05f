package it;

import io.hypersistence.utils.hibernate.type.array.ListArrayType;
import io.hypersistence.utils.hibernate.type.basic.YearMonthIntegerType;
import io.hypersistence.utils.hibernate.type.json.JsonType;
import it.types.Isbn;
import it.types.Money;
import it.types.Shelf;
import it.types.Weight;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

@Entity
@Table(schema = "catalog")
@Filter(name = "printed")
@Audited
public class Book {
  @Id
  @GeneratedValue(generator = "ids")
  private Long id;

  @TenantId private String publisher;

  @NotAudited private Isbn isbn;

  @NotAudited private Money price;
  @NotAudited private Weight weight;
  @NotAudited private Shelf shelf;

  @Type(JsonType.class)
  @Column(columnDefinition = "jsonb")
  @NotAudited
  private Map<String, String> labels;

  @Type(ListArrayType.class)
  @Column(columnDefinition = "text[]")
  @NotAudited
  private List<String> keywords;

  @Type(YearMonthIntegerType.class)
  @NotAudited
  private YearMonth printed;
}
