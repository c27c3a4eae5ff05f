create domain code as varchar(8); create table book (id bigint primary key, code code[]);
