--liquibase formatted sql

--changeset ada:drop-index-ix-from-book
drop index ix;
--rollback create index ix on book (a) where (sold = false);

--changeset ada:add-index-ix-to-book
create index ix on book (a) where sold;
--rollback drop index ix;
