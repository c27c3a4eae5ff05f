create domain text_code as varchar(8) check (value <> ''); create domain code as text_code; create table book (id bigint primary key, code code);
