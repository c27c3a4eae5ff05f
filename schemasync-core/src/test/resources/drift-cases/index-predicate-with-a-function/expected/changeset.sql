--liquibase formatted sql

--changeset ada:drop-index-ix-from-book
drop index ix;
--rollback create index ix on book (id) where (a ~ '^[a-y]$'::text);

--changeset ada:add-index-ix-to-book
create index ix on book (id) where (a ~ '^[a-z]$'::text);
--rollback drop index ix;
