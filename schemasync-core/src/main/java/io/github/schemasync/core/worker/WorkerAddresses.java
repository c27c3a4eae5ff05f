package io.github.schemasync.core.worker;

import java.util.Optional;

/**
 * The throwaway databases.
 *
 * @param entities where Hibernate's DDL goes; the worker only asks it
 * @param changelog where Liquibase applies the changelog
 * @param earlier where an earlier changelog's schema is, from which Liquibase may go on
 */
public record WorkerAddresses(
    WorkerAddress entities, WorkerAddress changelog, Optional<WorkerAddress> earlier) {}
