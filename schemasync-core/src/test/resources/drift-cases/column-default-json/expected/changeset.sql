--liquibase formatted sql

--changeset ada:change-doc-of-book
alter table book alter column doc set default '{}'::json;
--rollback alter table book alter column doc set default '{ }'::json;
