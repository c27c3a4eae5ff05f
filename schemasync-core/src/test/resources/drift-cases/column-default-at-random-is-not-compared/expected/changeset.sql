--liquibase formatted sql

--changeset ada:change-code-of-book
alter table book alter column code set default random();
--rollback alter table book alter column code set default (random() * (1)::double precision);
