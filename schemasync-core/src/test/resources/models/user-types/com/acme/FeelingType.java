package com.acme;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.EnumType;

/** As many projects have it: a text in all but how it is bound. */
public class FeelingType extends EnumType {
  @Override
  public void nullSafeSet(
      PreparedStatement statement,
      Object value,
      int index,
      SharedSessionContractImplementor session)
      throws SQLException {
    statement.setObject(index, value == null ? null : value.toString(), Types.OTHER);
  }
}
