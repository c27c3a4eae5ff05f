--liquibase formatted sql

--changeset ada:create-view-titles
create view titles as SELECT title
   FROM public.book;
--rollback drop view titles;
