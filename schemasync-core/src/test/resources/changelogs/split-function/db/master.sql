--liquibase formatted sql

--changeset ada:1
create table book (id bigint);
create function f() returns trigger language plpgsql as $$ begin new.name := 'x'; return new; end; $$;
