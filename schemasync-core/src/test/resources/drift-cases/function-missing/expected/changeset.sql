--liquibase formatted sql

--changeset ada:drop-book
--comment: Data is lost: drops table public.book
drop table book;
--rollback create table book (
--rollback     id bigint not null,
--rollback     title text,
--rollback     pages integer,
--rollback     constraint book_pkey primary key (id)
--rollback );

--changeset ada:create-function-next_code
CREATE OR REPLACE FUNCTION next_code()
 RETURNS text
 LANGUAGE sql
AS $function$select 'a'::text$function$;
--rollback drop function next_code();
