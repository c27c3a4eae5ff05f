create table book (id bigint primary key, title text);
create view book_titles as select title from book;
create materialized view book_count as select count(*) as books from book;
