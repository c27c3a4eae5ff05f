--liquibase formatted sql

--changeset ada:add-primary-key-to-line
alter table line add constraint line_pkey primary key (a);
--rollback alter table line drop constraint line_pkey;
