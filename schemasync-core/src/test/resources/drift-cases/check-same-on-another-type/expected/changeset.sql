--liquibase formatted sql

--changeset ada:change-a-and-b-of-book
alter table book alter column a type varchar(9);
alter table book alter column b type varchar(9);
--rollback alter table book alter column b type text;
--rollback alter table book alter column a type text;
