--liquibase formatted sql

--changeset ada:drop-view-titles
drop materialized view titles;
--rollback create materialized view titles as SELECT title
--rollback    FROM public.book;

--changeset ada:create-view-titles
create view titles as SELECT title
   FROM public.book;
--rollback drop view titles;
