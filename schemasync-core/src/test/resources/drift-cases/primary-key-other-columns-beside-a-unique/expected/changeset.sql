--liquibase formatted sql

--changeset ada:drop-primary-key-from-line
alter table line drop constraint line_pkey;
--rollback alter table line add constraint line_pkey primary key (b, c);
