package com.acme;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.usertype.UserType;

/** Binds values of a JDBC type. */
public abstract class PlainType implements UserType {
  private final int code;
  private final Class<?> type;

  PlainType(int code, Class<?> type) {
    this.code = code;
    this.type = type;
  }

  @Override
  public int[] sqlTypes() {
    return new int[] {code};
  }

  @Override
  public Class<?> returnedClass() {
    return type;
  }

  @Override
  public boolean equals(Object one, Object other) {
    return one == other;
  }

  @Override
  public int hashCode(Object value) {
    return value.hashCode();
  }

  @Override
  public Object nullSafeGet(
      ResultSet row, String[] names, SharedSessionContractImplementor session, Object owner) {
    return null;
  }

  @Override
  public void nullSafeSet(
      PreparedStatement statement,
      Object value,
      int index,
      SharedSessionContractImplementor session) {}

  @Override
  public Object deepCopy(Object value) {
    return value;
  }

  @Override
  public boolean isMutable() {
    return false;
  }

  @Override
  public Serializable disassemble(Object value) {
    return null;
  }

  @Override
  public Object assemble(Serializable cached, Object owner) {
    return null;
  }

  @Override
  public Object replace(Object one, Object other, Object owner) {
    return one;
  }
}
