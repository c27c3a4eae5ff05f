--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type varchar(255);
--rollback alter table book alter column value type text;
