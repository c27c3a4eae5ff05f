create domain code as text check (value in ('A', 'B')); create table book (id bigint primary key, code code);
