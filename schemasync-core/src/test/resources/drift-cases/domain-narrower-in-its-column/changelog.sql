create domain code as text check (value = 'A'); create table book (id bigint primary key, code code);
