--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type double precision;
--rollback alter table book alter column value type real;
