--liquibase formatted sql

--changeset ada:drop-index-ix-from-book
drop index ix;
--rollback create index ix on book (a) where (id > 1);

--changeset ada:add-index-ix-to-book
create index ix on book (a) where (id > 0);
--rollback drop index ix;
