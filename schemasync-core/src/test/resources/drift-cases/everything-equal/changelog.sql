create schema app;
create type app.mood as enum ('A', 'B');
create sequence app.book_seq increment 50;
create table app.author (id uuid primary key default gen_random_uuid(), name varchar(80) not null);
create table app.book (
  id bigint primary key, title varchar(255) not null, mood app.mood, price numeric(10,2) default 0 check (price >= 0),
  tags text[], doc jsonb, at timestamptz(3), author_id uuid references app.author (id) on delete cascade,
  low text generated always as (lower(title)) stored, unique (title, author_id));
create index book_at on app.book (at desc nulls last) include (price) where price > 0;
create index book_low on app.book using gin (doc jsonb_path_ops);
comment on table app.book is 'b'; comment on column app.book.title is 't';
