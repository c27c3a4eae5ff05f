package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * A persistence unit seen as JPA's {@code PersistenceUnitInfo}, whatever JPA's version: the
 * container's half of the contract between a container and Hibernate.
 *
 * @param jpa the project's JPA
 * @param unit the unit
 * @param dataSource the throwaway database
 */
record UnitInfo(JpaApi jpa, PersistenceUnit unit, DataSource dataSource)
    implements InvocationHandler {

  Object proxy() throws ClassNotFoundException {
    Class<?>[] contract = {jpa.type("spi.PersistenceUnitInfo")};
    return Proxy.newProxyInstance(jpa.loader(), contract, this);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "getPersistenceUnitName" -> unit.name();
      case "getTransactionType" -> constant(method, "RESOURCE_LOCAL");
      case "getSharedCacheMode" -> constant(method, "UNSPECIFIED");
      // the constraints are applied by ourselves, see BeanValidation
      case "getValidationMode" -> constant(method, "NONE");
      // called getAllClassNames in JPA 4.0
      case "getManagedClassNames", "getAllManagedClassNames", "getAllClassNames" -> managedNames();
      case "getDefaultToOneFetchType" -> constant(method, "EAGER");
      case "getMappingFileNames" -> unit.mappingFiles();
      case "getPersistenceUnitRootUrl" -> unit.rootUrl().orElse(null);
      case "excludeUnlistedClasses" -> true;
      case "getProperties" -> new Properties();
      case "getJarFileUrls" -> List.<URL>of();
      case "getNonJtaDataSource" -> dataSource;
      case "getClassLoader", "getNewTempClassLoader" -> jpa.loader();
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      case "toString" -> unit.name();
      default -> otherwise(proxy, method, arguments);
    };
  }

  /**
   * Up to 7 Hibernate reads all of a package's annotations only under the package's own name
   * ({@code @TypeRegistration} not under its class's, where 6.2 and later find the others); 8.0
   * knows only the class's.
   */
  private List<String> managedNames() {
    List<String> names = new ArrayList<>(unit.classes());
    String suffix = jpa.majorVersion() < 8 ? "" : ".package-info";
    unit.packages().forEach(name -> names.add(name + suffix));
    return names;
  }

  private static Object constant(Method method, String name) {
    for (Object constant : method.getReturnType().getEnumConstants()) {
      if (constant.toString().equals(name)) {
        return constant;
      }
    }
    throw new IllegalStateException(method + " has no " + name);
  }

  private static Object otherwise(Object proxy, Method method, Object... arguments)
      throws Throwable {
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    if (List.class.isAssignableFrom(method.getReturnType())) {
      return List.of();
    }
    return method.getReturnType() == boolean.class ? Boolean.FALSE : null;
  }
}
