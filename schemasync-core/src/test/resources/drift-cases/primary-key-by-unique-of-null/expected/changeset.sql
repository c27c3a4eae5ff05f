--liquibase formatted sql

--changeset ada:change-a-of-line
alter table line alter column a set not null;
--rollback alter table line alter column a drop not null;

--changeset ada:add-primary-key-to-line
alter table line add constraint line_pkey primary key (a);
--rollback alter table line drop constraint line_pkey;
