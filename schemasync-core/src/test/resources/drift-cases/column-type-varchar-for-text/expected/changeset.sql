--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type text;
--rollback alter table book alter column value type varchar(255);
