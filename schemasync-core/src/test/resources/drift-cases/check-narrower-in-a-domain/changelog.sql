create domain code as integer check (value between 1 and 5); create table book (id bigint primary key, code code);
