package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Consumer;

/**
 * A customizer of the application, of which a failure is a warning: it may want what only runs with
 * the whole application.
 *
 * @param bean the application's
 * @param contract what it is called by
 * @param name the bean's name
 * @param warnings takes the warning
 */
record GuardedCustomizer(Object bean, Class<?> contract, String name, Consumer<String> warnings)
    implements InvocationHandler {

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(bean, arguments);
    } catch (InvocationTargetException thrown) {
      warnings.accept(
          ("The %s bean %s is left out, because it fails without the whole application: %s. If it"
                  + " sets what shapes the schema (naming, schema, types), repeat that in"
                  + " <entities><properties>: with a property there this is not told again.")
              .formatted(
                  contract.getSimpleName(), name, UnexpectedFailure.innermostMessage(thrown)));
      return null;
    }
  }
}
