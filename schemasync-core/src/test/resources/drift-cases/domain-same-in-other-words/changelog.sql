create domain code as varchar check (value = 'A' or value = 'B'); create table book (id bigint primary key, code code);
