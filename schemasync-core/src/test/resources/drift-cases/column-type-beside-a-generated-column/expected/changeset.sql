--liquibase formatted sql

--changeset ada:change-rate-of-book
alter table book alter column rate type varchar(20);
--rollback alter table book alter column rate type varchar(10);
