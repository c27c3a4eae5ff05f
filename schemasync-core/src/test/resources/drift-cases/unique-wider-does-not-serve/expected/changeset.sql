--liquibase formatted sql

--changeset ada:add-unique-constraint-ukx_1-to-book
alter table book add constraint ukx_1 unique (a);
--rollback alter table book drop constraint ukx_1;
