--liquibase formatted sql

--changeset ada:drop-view-titles
drop view titles;
--rollback create view titles as SELECT id
--rollback    FROM book;

--changeset ada:create-view-titles
create view titles as SELECT id,
    title
   FROM book;
--rollback drop view titles;
