--liquibase formatted sql

--changeset ada:change-code-of-book
alter table book alter column code type varchar(8);
--rollback alter table book alter column code type code;
