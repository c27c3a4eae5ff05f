package io.github.schemasync.core.worker;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/**
 * What an application does: builds a SessionFactory that creates its schema; writes what it ran.
 */
final class SessionFactoryMain {

  private SessionFactoryMain() {}

  /** Takes the arguments of {@link EntitiesJobMain}. */
  public static void main(String[] arguments) throws IOException {
    EntitiesRequest request = EntitiesRequest.load(WorkerFile.read(Path.of(arguments[0])));
    WorkerDataSource dataSource =
        new WorkerDataSource(
            new WorkerDrivers(Path.of(arguments[2])),
            CompletableFuture.completedFuture(
                new WorkerAddress(arguments[3], arguments[4], arguments[5])));
    List<String> statements = new ArrayList<>();
    try {
      create(request, recording(DataSource.class, dataSource, statements));
    } catch (ReflectiveOperationException | WorkerProblem failure) {
      failure.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
    Properties reply = new Properties();
    new StoredValues(reply, "").putTexts("statements", statements);
    WorkerFile.write(reply, Path.of(arguments[1]));
    Runtime.getRuntime().halt(0);
  }

  private static void create(EntitiesRequest request, DataSource dataSource)
      throws ReflectiveOperationException, WorkerProblem {
    JpaApi jpa = JpaApi.of(Thread.currentThread().getContextClassLoader());
    PersistenceUnit unit = PersistenceUnit.of(request.units().get(0));
    Map<String, Object> settings = new HashMap<>(unit.settings());
    settings.put("hibernate.hbm2ddl.auto", "create-only");
    settings.put("hibernate.hbm2ddl.create_namespaces", "true");
    settings.put(
        "hibernate.archive.scanner", "org.hibernate.boot.archive.scan.internal.DisabledScanner");
    settings.put(jpa.setting("validation.mode"), "AUTO");
    settings.put("hibernate.resource.beans.container", LenientBeans.container(jpa.loader()));
    Object info = new UnitInfo(jpa, unit, dataSource).proxy();
    Class<?> provider = jpa.loader().loadClass("org.hibernate.jpa.HibernatePersistenceProvider");
    provider
        .getMethod(
            "createContainerEntityManagerFactory", jpa.type("spi.PersistenceUnitInfo"), Map.class)
        .invoke(provider.getDeclaredConstructor().newInstance(), info, settings);
  }

  /** The same object, and all connections and statements that it gives, with an ear on the SQL. */
  private static <T> T recording(Class<T> contract, T target, List<String> statements) {
    Object proxy =
        Proxy.newProxyInstance(
            SessionFactoryMain.class.getClassLoader(),
            new Class<?>[] {contract},
            (self, method, arguments) -> {
              if (method.getName().startsWith("execute") && arguments != null) {
                statements.add(((String) arguments[0]).strip());
              }
              return recorded(call(target, method, arguments), statements);
            });
    return contract.cast(proxy);
  }

  private static Object recorded(Object result, List<String> statements) {
    if (result instanceof Connection connection) {
      return recording(Connection.class, connection, statements);
    }
    boolean plain = result instanceof Statement && !(result instanceof java.sql.PreparedStatement);
    return plain ? recording(Statement.class, (Statement) result, statements) : result;
  }

  private static Object call(Object target, Method method, Object... arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
