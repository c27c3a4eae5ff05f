--liquibase formatted sql

--changeset ada:create-view-titles
create view titles as SELECT title
   FROM book;
--rollback drop view titles;
