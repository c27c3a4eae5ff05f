--liquibase formatted sql

--changeset ada:drop-index-ix-from-book
drop index ix;
--rollback create index ix on book using gin (a jsonb_path_ops);

--changeset ada:add-index-ix-to-book
create index ix on book (a desc);
--rollback drop index ix;
