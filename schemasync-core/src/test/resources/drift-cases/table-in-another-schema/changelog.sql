create schema app; create table app.book (id bigint primary key);
