--liquibase formatted sql

--changeset ada:drop-index-ix-from-book
drop index ix;
--rollback create index ix on book using hash (a);

--changeset ada:add-index-ix-to-book
create index ix on book (a);
--rollback drop index ix;
