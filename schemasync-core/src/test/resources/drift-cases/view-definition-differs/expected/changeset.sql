--liquibase formatted sql

--changeset ada:drop-view-titles
drop view titles;
--rollback create view titles as SELECT title
--rollback    FROM book
--rollback   WHERE (pages > 0);

--changeset ada:create-view-titles
create view titles as SELECT title
   FROM book;
--rollback drop view titles;
