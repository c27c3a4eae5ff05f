package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/** Calls methods of the project's class path whose name and number of arguments say too little. */
final class Overloads {

  private Overloads() {}

  /** Calls a static method, the one that takes these arguments. */
  static Object callStatic(Class<?> type, String method, Object... arguments) {
    return call(type, null, method, arguments);
  }

  /**
   * Calls the method of a type that takes these arguments, where its name alone says too little.
   */
  static Object call(Class<?> type, Object target, String method, Object... arguments) {
    try {
      return Arrays.stream(type.getMethods())
          .filter(
              each -> each.getName().equals(method) && takes(each.getParameterTypes(), arguments))
          .findFirst()
          .orElseThrow(() -> new NoSuchMethodException(type.getName() + "." + method))
          .invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw new MirrorFailure(thrown.getCause());
    } catch (ReflectiveOperationException unknown) {
      throw new MirrorFailure(unknown);
    }
  }

  private static boolean takes(Class<?>[] parameters, Object... arguments) {
    if (parameters.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      if (!parameters[i].isPrimitive() && !parameters[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }
}
