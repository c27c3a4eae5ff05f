--liquibase formatted sql

--changeset ada:1
create table shop_book (
  id bigint primary key,
  name varchar(${name.size}),
  in_print varchar(255),
  genre varchar(255) check (genre in ('NOVEL', 'POEM'))
);
