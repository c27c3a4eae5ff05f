--liquibase formatted sql

--changeset ada:drop-index-iy-from-book
drop index iy;
--rollback create unique index iy on book (lower(a));
