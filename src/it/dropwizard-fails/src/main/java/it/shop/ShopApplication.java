package it.shop;

import io.dropwizard.core.Application;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.db.DataSourceFactory;
import io.dropwizard.db.PooledDataSourceFactory;
import io.dropwizard.hibernate.HibernateBundle;
import io.dropwizard.migrations.MigrationsBundle;

/** Nothing but the code here says what is mapped. */
public class ShopApplication extends Application<ShopConfiguration> {
  public static void main(String[] args) throws Exception {
    new ShopApplication().run(args);
  }

  @Override
  public void initialize(Bootstrap<ShopConfiguration> bootstrap) {
    bootstrap.addBundle(
        new HibernateBundle<ShopConfiguration>(Book.class) {
          @Override
          public PooledDataSourceFactory getDataSourceFactory(ShopConfiguration configuration) {
            return configuration.getDatabase();
          }
        });
    bootstrap.addBundle(
        new MigrationsBundle<ShopConfiguration>() {
          @Override
          public DataSourceFactory getDataSourceFactory(ShopConfiguration configuration) {
            return configuration.getDatabase();
          }
        });
  }

  @Override
  public void run(ShopConfiguration configuration, Environment environment) {}
}
