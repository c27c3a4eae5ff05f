create schema app;
create type app.mood as enum ('sad', 'it''s ok', 'happy');
create domain app.amount as numeric(12, 2) not null check (value >= 0);
create sequence app.free as integer start 5 increment 50 cycle;
create table app.author (id uuid primary key, nr bigserial, name varchar(80) collate "C" not null);
create table app.book (
  id bigint generated always as identity,
  title varchar(255) not null default 'it''s',
  mood app.mood default 'sad',
  price app.amount,
  tags varchar(20)[],
  doc jsonb default '{}',
  at timestamptz(3) default now(),
  plain timestamp(6),
  span interval(6),
  author_id uuid,
  "Quoted Name" integer,
  low text generated always as (lower(title)) stored,
  constraint pk_book primary key (id),
  constraint uk_book unique (title, author_id) deferrable initially deferred,
  constraint fk_author foreign key (author_id) references app.author (id) on delete set null on update cascade,
  constraint ck_number check ("Quoted Name" between 1 and 10),
  constraint no_overlap exclude using gist (int4range("Quoted Name", "Quoted Name" + 1) with &&)
);
create index ix_at on app.book (at desc nulls last, lower(title) text_pattern_ops) include (price) where price > 0;
create index ix_doc on app.book using gin (doc jsonb_path_ops);
create unique index ux_title on app.book (title);
create view app.titles as select id, title from app.book;
create materialized view app.counts as select count(*) as n from app.book;
create table app.sale (id bigint not null, day date not null) partition by range (day);
create table app.sale_2026 partition of app.sale for values from ('2026-01-01') to ('2027-01-01');
create index ix_day on app.sale (day);
