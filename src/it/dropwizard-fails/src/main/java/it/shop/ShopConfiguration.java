package it.shop;

import io.dropwizard.core.Configuration;
import io.dropwizard.db.DataSourceFactory;

/** What config.yml holds. */
public class ShopConfiguration extends Configuration {
  private DataSourceFactory database = new DataSourceFactory();

  public DataSourceFactory getDatabase() {
    return database;
  }

  public void setDatabase(DataSourceFactory database) {
    this.database = database;
  }
}
