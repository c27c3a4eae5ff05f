--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type uuid using value::text::uuid;
--rollback alter table book alter column value type varchar(36);
