--liquibase formatted sql

--changeset ada:change-value-of-book
alter table book alter column value type varchar(100);
--rollback alter table book alter column value type varchar(255);
