--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type text using convert_from(lo_get(value), 'UTF8');
--rollback alter table book alter column value type oid using lo_from_bytea(0, convert_to(value, 'UTF8'));
