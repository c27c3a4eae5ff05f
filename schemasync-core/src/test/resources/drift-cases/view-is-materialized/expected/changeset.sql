--liquibase formatted sql

--changeset ada:drop-view-titles
drop materialized view titles;
--rollback create materialized view titles as SELECT title
--rollback    FROM book;

--changeset ada:create-view-titles
create view titles as SELECT title
   FROM book;
--rollback drop view titles;
