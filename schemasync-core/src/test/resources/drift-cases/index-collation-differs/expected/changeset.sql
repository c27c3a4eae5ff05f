--liquibase formatted sql

--changeset ada:drop-index-ix-from-book
drop index ix;
--rollback create index ix on book (state collate "C");

--changeset ada:add-index-ix-to-book
create index ix on book (state);
--rollback drop index ix;
