--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type numeric(10,2);
--rollback alter table book alter column value type double precision;
