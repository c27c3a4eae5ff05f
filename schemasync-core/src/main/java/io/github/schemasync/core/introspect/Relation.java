package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Partitioning;
import io.github.schemasync.core.model.TableKind;
import io.github.schemasync.core.model.TableTrait;
import java.util.Optional;
import java.util.Set;

/** A table before its columns, constraints and indexes are known. */
record Relation(
    ObjectName name,
    TableKind kind,
    Optional<Partitioning> partitioning,
    Optional<String> comment,
    Set<TableTrait> traits) {}
