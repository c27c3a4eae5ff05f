--liquibase formatted sql

--changeset ada:drop-primary-key-from-line
alter table line drop constraint line_pkey;
--rollback alter table line add constraint line_pkey primary key (b, c);

--changeset ada:add-primary-key-to-line
alter table line add constraint line_pkey primary key (a, b);
--rollback alter table line drop constraint line_pkey;

--changeset ada:add-unique-constraint-ukx-to-line
alter table line add constraint ukx unique (b, c);
--rollback alter table line drop constraint ukx;
