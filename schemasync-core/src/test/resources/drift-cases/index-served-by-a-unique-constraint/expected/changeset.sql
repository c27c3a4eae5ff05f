--liquibase formatted sql

--changeset ada:drop-unique-constraint-u-from-book
alter table book drop constraint u;
--rollback alter table book add constraint u unique (a, b);

--changeset ada:add-index-ix-to-book
create index ix on book (a);
--rollback drop index ix;
