-- The changelog side of the canary: entities.sql with a difference of each kind.
create schema schemasync_canary;
set local search_path = schemasync_canary, pg_catalog;
create type mood as enum ('GLAD');
create sequence numbers increment by 1;
create table author (id bigint primary key);
create table book (
  id bigint primary key,
  author_id bigint,
  editor_id bigint references author,
  title varchar(100),
  isbn varchar(13),
  edition integer default 2,
  pages integer default '0',
  price integer check (price > 10),
  title_length integer);
create table page (number integer);
create table unexpected (id bigint primary key);
create view titles as select id from book where id > 0;
create domain code as varchar(8);
create type spot as (x integer);
create type span as range (subtype = numeric);
create function next_number() returns integer language sql as 'select 2';
create policy book_policy on book using (false);
