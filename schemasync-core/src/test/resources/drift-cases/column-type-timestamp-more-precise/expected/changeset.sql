--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type timestamp(3) without time zone;
--rollback alter table book alter column value type timestamp;
