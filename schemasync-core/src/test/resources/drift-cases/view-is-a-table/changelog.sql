create table book (id bigint primary key, title text, pages integer); create table titles (title varchar(10));
