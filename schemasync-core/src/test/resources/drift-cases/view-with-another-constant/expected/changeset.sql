--liquibase formatted sql

--changeset ada:drop-view-titles
drop view titles;
--rollback create view titles as SELECT id,
--rollback     2 AS one
--rollback    FROM book;

--changeset ada:create-view-titles
create view titles as SELECT id,
    1 AS one
   FROM book;
--rollback drop view titles;
