package io.github.schemasync.core.worker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Listens to what is sent over one connection, so that the same can be sent again without whoever
 * sent it. What it cannot tell in SQL makes the whole recording void.
 */
final class SqlRecorder implements InvocationHandler {
  /** They change a session in ways that no recorded statement brings back. */
  private static final Set<String> NOT_RECORDED =
      Set.of("setSchema", "setReadOnly", "setTransactionIsolation", "unwrap");

  /** A role belongs to the whole server, and its password into no file. */
  private static final Pattern ROLE =
      Pattern.compile("\\b(create|alter)\\s+(role|user|group)\\b", Pattern.CASE_INSENSITIVE);

  /** It changes nothing. */
  private static final Predicate<String> LIQUIBASES_QUESTION =
      Pattern.compile("(call|select) current_schema(\\(\\))?", Pattern.CASE_INSENSITIVE)
          .asMatchPredicate();

  private final Connection target;
  private final Connection connection;
  private final List<List<String>> committed = new ArrayList<>();
  private final IdentityHashMap<Savepoint, Integer> savepoints = new IdentityHashMap<>();
  private List<String> pending = new ArrayList<>();
  private boolean whole = true;

  private SqlRecorder(Connection target) {
    this.target = target;
    this.connection = proxy(Connection.class, this);
  }

  /** A recorder of everything that is done through {@link #connection()}. */
  static SqlRecorder of(Connection target) {
    return new SqlRecorder(target);
  }

  Connection connection() {
    return connection;
  }

  /**
   * What was committed: the statements of each transaction, in order.
   *
   * @return empty when not all of it is known
   */
  Optional<List<List<String>>> transactions() {
    return whole ? Optional.of(List.copyOf(committed)) : Optional.empty();
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("equals")) {
      return proxy == arguments[0];
    }
    boolean before = isInTransaction(method);
    Object result = call(target, method, arguments);
    switch (method.getName()) {
      case "commit" -> commit();
      case "setAutoCommit" -> endIf(before);
      case "setSavepoint" -> savepoints.put((Savepoint) result, pending.size());
      case "rollback" -> forgetSince(arguments);
      case "close", "abort" -> forgetFrom(0);
      case "prepareCall" -> loseUnless(LIQUIBASES_QUESTION.test((String) arguments[0]), "a call");
      default -> loseUnless(!NOT_RECORDED.contains(method.getName()), method.getName());
    }
    return result instanceof Statement statement && !(result instanceof CallableStatement)
        ? listenTo(statement, method)
        : result;
  }

  /** What a transaction has done, all of it or what it did since a savepoint. */
  private void forgetSince(Object[] savepoint) {
    forgetFrom(savepoint == null ? 0 : savepoints.get((Savepoint) savepoint[0]));
  }

  private void forgetFrom(int first) {
    pending = new ArrayList<>(pending.subList(0, first));
  }

  /** A change of the mode commits what is open. */
  private boolean isInTransaction(Method method) throws SQLException {
    return method.getName().equals("setAutoCommit") && !target.getAutoCommit();
  }

  private void endIf(boolean inTransaction) throws SQLException {
    if (inTransaction && target.getAutoCommit()) {
      commit();
    }
  }

  private Object listenTo(Statement statement, Method factory) {
    return proxy(factory.getReturnType(), new RecordedStatement(statement, this));
  }

  /** PostgreSQL has run it. */
  void ran(List<String> statements) throws SQLException {
    loseUnless(statements.stream().noneMatch(sql -> ROLE.matcher(sql).find()), "a role");
    pending.addAll(statements);
    if (target.getAutoCommit()) {
      pending.forEach(sql -> committed.add(List.of(sql)));
      pending = new ArrayList<>();
    }
  }

  /**
   * Tells whether all that was done can be told in SQL.
   *
   * @param what was done, for the log
   */
  void loseUnless(boolean known, String what) {
    if (whole && !known) {
      System.err.println("The changelog's SQL is not kept for another time: " + what);
    }
    whole &= known;
  }

  private void commit() {
    if (!pending.isEmpty()) {
      committed.add(List.copyOf(pending));
      pending = new ArrayList<>();
    }
  }

  static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(SqlRecorder.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
