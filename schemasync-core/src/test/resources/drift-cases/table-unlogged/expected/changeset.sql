--liquibase formatted sql

--changeset ada:change-book
alter table book set logged;
--rollback alter table book set unlogged;
