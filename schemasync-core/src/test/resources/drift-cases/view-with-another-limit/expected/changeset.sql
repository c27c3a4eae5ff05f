--liquibase formatted sql

--changeset ada:drop-view-titles
drop view titles;
--rollback create view titles as SELECT id
--rollback    FROM book
--rollback   ORDER BY pages
--rollback  LIMIT 100;

--changeset ada:create-view-titles
create view titles as SELECT id
   FROM book
  ORDER BY pages
 LIMIT 10;
--rollback drop view titles;
