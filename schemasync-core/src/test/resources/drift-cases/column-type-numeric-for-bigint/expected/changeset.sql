--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type bigint;
--rollback alter table book alter column value type numeric(38,0);
