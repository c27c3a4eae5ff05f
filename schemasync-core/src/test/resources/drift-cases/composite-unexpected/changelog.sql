create table book (id bigint primary key, title text, pages integer); create type spot as (x integer);
