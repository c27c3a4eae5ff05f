package com.acme;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.usertype.UserType;

/** Binds values of a JDBC type. */
public abstract class PlainType<T> implements UserType<T> {
  private final int code;
  private final Class<T> type;

  PlainType(int code, Class<T> type) {
    this.code = code;
    this.type = type;
  }

  @Override
  public int getSqlType() {
    return code;
  }

  @Override
  public Class<T> returnedClass() {
    return type;
  }

  @Override
  public boolean equals(T one, T other) {
    return one == other;
  }

  @Override
  public int hashCode(T value) {
    return value.hashCode();
  }

  @Override
  public T nullSafeGet(
      ResultSet row, int position, SharedSessionContractImplementor session, Object owner) {
    return null;
  }

  @Override
  public void nullSafeSet(
      PreparedStatement statement, T value, int index, SharedSessionContractImplementor session) {}

  @Override
  public T deepCopy(T value) {
    return value;
  }

  @Override
  public boolean isMutable() {
    return false;
  }

  @Override
  public Serializable disassemble(T value) {
    return null;
  }

  @Override
  public T assemble(Serializable cached, Object owner) {
    return null;
  }
}
