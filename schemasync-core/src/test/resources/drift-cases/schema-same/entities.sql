create schema shop; create table shop.book (id bigint primary key);
