--liquibase formatted sql

--changeset ada:drop-index-iy-from-book
drop index iy;
--rollback create index iy on book (a) where (id > 0);

--changeset ada:add-index-ix-to-book
create index ix on book (a);
--rollback drop index ix;
