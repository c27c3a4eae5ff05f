--liquibase formatted sql

--changeset ada:drop-view-titles
drop view titles;
--rollback create view titles as SELECT title
--rollback    FROM public.book
--rollback   WHERE (pages > 0);

--changeset ada:create-view-titles
create view titles as SELECT title
   FROM public.book;
--rollback drop view titles;
