package it.extra;

import it.types.Shelves;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.spi.MetadataBuilderContributor;

/** Named by {@code hibernate.metadata_builder_contributor}. */
public class Settings implements MetadataBuilderContributor {
  @Override
  public void contribute(MetadataBuilder builder) {
    builder.applyAttributeConverter(Shelves.class, true);
  }
}
