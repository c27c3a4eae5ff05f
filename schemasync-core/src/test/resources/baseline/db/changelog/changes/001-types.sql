--liquibase formatted sql

--changeset ada:1
create schema app;
create type mood as enum ('happy', 'it''s ok', 'Sad');
create domain app.isbn as varchar(13) check (value ~ '^[0-9]*$');
create type app.money_range as (low numeric(10,2), high numeric(10,2));
create sequence app.ticket start with 100 increment by 50;
select nextval('app.ticket'), nextval('app.ticket');

--changeset ada:2 splitStatements:false
create function app.stamp() returns trigger language plpgsql as $$
begin
  -- never twice
  new.changed := '2020-01-01';
  return new;
end $$;
