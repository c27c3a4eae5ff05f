package io.github.schemasync.core.worker;

import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A statement whose SQL is told to a recorder once PostgreSQL has run it. */
final class RecordedStatement implements InvocationHandler {
  private static final Set<String> NOT_RECORDED = Set.of("unwrap", "setCursorName");

  /** What the driver may translate, if it is in no literal. */
  private static final Pattern ESCAPE =
      Pattern.compile("\\{\\s*((d|ts?|fn|oj|escape|call)\\b|\\?)", Pattern.CASE_INSENSITIVE);

  private final Statement target;
  private final SqlRecorder recorder;
  private final List<String> batch = new ArrayList<>();
  private boolean escapes = true;

  RecordedStatement(Statement target, SqlRecorder recorder) {
    this.target = target;
    this.recorder = recorder;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    Object[] given = arguments == null ? new Object[0] : arguments;
    String name = method.getName();
    if (name.equals("getConnection")) {
      return recorder.connection();
    }
    // before the call: what runs may change the values
    Optional<String> sql = takesSql(name) ? Optional.of(sql(given)) : Optional.empty();
    Object result = SqlRecorder.call(target, method, arguments);
    tell(name, sql, given);
    return result;
  }

  private void tell(String method, Optional<String> sql, Object[] given) throws SQLException {
    switch (method) {
      case "addBatch" -> batch.add(sql.orElseThrow());
      case "clearBatch" -> batch.clear();
      case "executeBatch", "executeLargeBatch" -> {
        recorder.ran(List.copyOf(batch));
        batch.clear();
      }
      case "setEscapeProcessing" -> escapes = (boolean) given[0];
      default -> {
        if (sql.isPresent()) {
          recorder.ran(List.of(sql.get()));
        }
      }
    }
    recorder.loseUnless(!NOT_RECORDED.contains(method), method);
    recorder.loseUnless(Arrays.stream(given).noneMatch(this::isRead), "a stream");
  }

  private static boolean takesSql(String method) {
    return method.equals("addBatch") || (method.startsWith("execute") && !method.endsWith("Batch"));
  }

  /** PostgreSQL's driver shows a prepared statement with its values as literals. */
  private String sql(Object[] given) {
    boolean prepared = target instanceof PreparedStatement && given.length == 0;
    if (prepared) {
      return target.toString();
    }
    String sql = (String) given[0];
    recorder.loseUnless(!escapes || !ESCAPE.matcher(sql).find(), "JDBC's notation {…}");
    return sql;
  }

  /** A value that can be read only once. */
  private boolean isRead(Object value) {
    return value instanceof InputStream
        || value instanceof Reader
        || value instanceof Blob
        || value instanceof Clob
        || value instanceof SQLXML;
  }
}
