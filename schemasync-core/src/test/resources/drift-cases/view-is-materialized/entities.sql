create table book (id bigint primary key, title text, pages integer); create view titles as select title from book;
