package io.github.schemasync.core.worker;

/**
 * The two throwaway databases.
 *
 * @param entities where Hibernate's DDL goes; the worker only asks it
 * @param changelog where Liquibase applies the changelog
 */
public record WorkerAddresses(WorkerAddress entities, WorkerAddress changelog) {}
