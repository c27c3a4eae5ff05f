package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * An implementation of an interface of Liquibase or Hibernate whose methods differ between
 * versions, so that a class compiled against one version could not implement the others'.
 */
abstract class ProxyObject implements InvocationHandler {

  final <T> T as(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(ProxyObject.class.getClassLoader(), new Class<?>[] {type}, this));
  }

  @Override
  public final Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    Object[] given = arguments == null ? new Object[0] : arguments;
    return switch (method.getName()) {
      case "equals" -> given.length == 1 && proxy == given[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> getClass().getSimpleName();
      default ->
          method.isDefault()
              ? InvocationHandler.invokeDefault(proxy, method, given)
              : called(method, given);
    };
  }

  /** Answers a call of an abstract method; null stands for false and 0 too. */
  abstract Object answer(Method method, Object[] arguments) throws Throwable;

  private Object called(Method method, Object[] arguments) throws Throwable {
    try {
      Object answer = answer(method, arguments);
      return answer == null ? nothing(method.getReturnType()) : answer;
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    return type == int.class ? (Object) 0 : null;
  }
}
