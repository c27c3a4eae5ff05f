create domain code as integer check (value > 0) check (not value >= 10); create table book (id bigint primary key, code code);
