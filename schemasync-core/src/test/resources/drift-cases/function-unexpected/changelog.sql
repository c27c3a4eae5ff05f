create table book (id bigint primary key, title text, pages integer); create function next_code() returns text language sql as 'select ''a''::text';
