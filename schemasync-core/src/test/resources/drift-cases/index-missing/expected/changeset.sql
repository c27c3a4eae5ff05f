--liquibase formatted sql

--changeset ada:add-index-ix-to-book
create index ix on book (title);
--rollback drop index ix;
