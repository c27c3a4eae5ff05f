package io.github.schemasync.core.changeset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of Liquibase's own change types, for instance {@code <addColumn tableName="book"><column
 * name="isbn" type="varchar(13)"/></addColumn>}, in no format yet.
 *
 * @param name for instance {@code addColumn}; of a child, {@code column} or {@code constraints}
 * @param attributes in the order in which they are written; values are texts, numbers or booleans
 * @param children {@code column} may repeat, {@code constraints} may not
 */
public record ChangeType(String name, Map<String, Object> attributes, List<ChangeType> children) {

  public ChangeType {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }
}
