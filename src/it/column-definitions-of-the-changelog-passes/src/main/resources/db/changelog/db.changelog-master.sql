--liquibase formatted sql

--changeset ada:create-book splitStatements:false
create extension citext;
create schema kinds;
create type kinds.mood as enum ('GLAD', 'SAD');
create function next_code() returns varchar(9) language sql as $$ select 'c'::varchar(9) $$;
create table book (
  id bigint primary key,
  title citext,
  mood kinds.mood,
  code varchar(9) default next_code());
