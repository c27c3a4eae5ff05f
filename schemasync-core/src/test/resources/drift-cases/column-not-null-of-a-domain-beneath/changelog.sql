create domain text_code as text not null; create domain code as text_code; create table book (id bigint primary key, code code);
