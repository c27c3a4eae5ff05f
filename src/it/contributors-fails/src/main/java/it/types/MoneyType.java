package it.types;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.SqlTypes;
import org.hibernate.usertype.UserType;

public class MoneyType implements UserType<Money> {
  @Override
  public int getSqlType() {
    return SqlTypes.NUMERIC;
  }

  @Override
  public Class<Money> returnedClass() {
    return Money.class;
  }

  @Override
  public boolean equals(Money one, Money other) {
    return Objects.equals(one, other);
  }

  @Override
  public int hashCode(Money value) {
    return value.hashCode();
  }

  @Override
  public Money nullSafeGet(
      ResultSet row, int position, SharedSessionContractImplementor session, Object owner)
      throws SQLException {
    return new Money(row.getBigDecimal(position));
  }

  @Override
  public void nullSafeSet(
      PreparedStatement statement, Money value, int index, SharedSessionContractImplementor session)
      throws SQLException {
    statement.setObject(index, value == null ? null : value.amount());
  }

  @Override
  public Money deepCopy(Money value) {
    return value;
  }

  @Override
  public boolean isMutable() {
    return false;
  }

  @Override
  public Serializable disassemble(Money value) {
    return value.amount();
  }

  @Override
  public Money assemble(Serializable cached, Object owner) {
    throw new UnsupportedOperationException();
  }
}
