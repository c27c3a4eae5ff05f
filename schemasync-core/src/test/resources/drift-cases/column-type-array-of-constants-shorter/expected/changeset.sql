--liquibase formatted sql

--changeset ada:change-state-of-book
alter table book alter column state type character varying(255)[];
--rollback alter table book alter column state type character varying(7)[];
