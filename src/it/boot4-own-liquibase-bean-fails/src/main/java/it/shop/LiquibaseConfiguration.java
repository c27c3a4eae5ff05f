package it.shop;

import java.util.Map;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** As JHipster generates it: Liquibase runs beside the start of the application. */
@Configuration
public class LiquibaseConfiguration {
  private final Environment environment;

  @Value("${shop.title-length:200}")
  private int titleLength;

  public LiquibaseConfiguration(Environment environment) {
    this.environment = environment;
  }

  @Bean
  public SpringLiquibase liquibase(
      @Qualifier("taskExecutor") Executor executor,
      LiquibaseProperties properties,
      @LiquibaseDataSource ObjectProvider<DataSource> ownDataSource,
      ObjectProvider<DataSource> dataSource,
      DataSourceProperties dataSourceProperties) {
    SpringLiquibase liquibase = new LaterLiquibase(executor);
    liquibase.setDataSource(ownDataSource.getIfAvailable(dataSource::getIfUnique));
    liquibase.setChangeLog("classpath:migrations/master.yaml");
    liquibase.setContexts(String.join(",", properties.getContexts()));
    liquibase.setDefaultSchema(properties.getDefaultSchema());
    liquibase.setChangeLogParameters(Map.of("title.length", "" + titleLength));
    liquibase.setShouldRun(!environment.acceptsProfiles(Profiles.of("no-liquibase")));
    return liquibase;
  }
}
