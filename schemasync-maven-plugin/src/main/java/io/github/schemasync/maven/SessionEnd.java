package io.github.schemasync.maven;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;

/**
 * Runs something when a Maven session ends, whether its build failed or not. A shutdown hook would
 * be too late: Maven takes the plugin's classes away before it, and a daemon never ends at all.
 */
final class SessionEnd {
  private SessionEnd() {}

  static synchronized void call(MavenSession session, Runnable atEnd) {
    MavenExecutionRequest request = session.getRequest();
    request.setExecutionListener(listener(request.getExecutionListener(), atEnd));
  }

  /** What Maven would have told, it still tells. */
  private static ExecutionListener listener(ExecutionListener before, Runnable atEnd) {
    return (ExecutionListener)
        Proxy.newProxyInstance(
            SessionEnd.class.getClassLoader(),
            new Class<?>[] {ExecutionListener.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("sessionEnded")) {
                atEnd.run();
              }
              return tell(before, method, arguments);
            });
  }

  private static Object tell(ExecutionListener before, Method method, Object[] arguments)
      throws Throwable {
    if (before == null) {
      return null;
    }
    try {
      return method.invoke(before, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
