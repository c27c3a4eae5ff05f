create table book (id bigint primary key, title text, pages integer, sold boolean); create view titles as select id, lower(title) as title from book where title <> 'x';
