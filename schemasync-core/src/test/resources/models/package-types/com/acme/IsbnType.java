package com.acme;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.usertype.UserType;

public class IsbnType implements UserType<Isbn> {
  @Override
  public int getSqlType() {
    return SqlTypes.CHAR;
  }

  @Override
  public long getDefaultSqlLength(Dialect dialect, JdbcType type) {
    return 13;
  }

  @Override
  public Class<Isbn> returnedClass() {
    return Isbn.class;
  }

  @Override
  public boolean equals(Isbn one, Isbn other) {
    return Objects.equals(one, other);
  }

  @Override
  public int hashCode(Isbn value) {
    return value.hashCode();
  }

  @Override
  public Isbn nullSafeGet(
      ResultSet row, int position, SharedSessionContractImplementor session, Object owner)
      throws SQLException {
    return new Isbn(row.getString(position));
  }

  @Override
  public void nullSafeSet(
      PreparedStatement statement, Isbn value, int index, SharedSessionContractImplementor session)
      throws SQLException {
    statement.setObject(index, value == null ? null : value.digits());
  }

  @Override
  public Isbn deepCopy(Isbn value) {
    return value;
  }

  @Override
  public boolean isMutable() {
    return false;
  }

  @Override
  public Serializable disassemble(Isbn value) {
    return value.digits();
  }

  @Override
  public Isbn assemble(Serializable cached, Object owner) {
    throw new UnsupportedOperationException();
  }
}
