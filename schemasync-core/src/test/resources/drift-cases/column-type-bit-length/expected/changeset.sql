--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type bit(8);
--rollback alter table book alter column value type bit(4);
