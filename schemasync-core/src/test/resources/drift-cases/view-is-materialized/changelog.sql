create table book (id bigint primary key, title text, pages integer); create materialized view titles as select title from book;
