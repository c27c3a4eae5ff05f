create table book (id bigint primary key, title text, pages integer); create view titles as select title from book; create materialized view counts as select count(*) as n from book;
