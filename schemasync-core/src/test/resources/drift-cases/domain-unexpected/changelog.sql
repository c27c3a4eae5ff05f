create table book (id bigint primary key, title text, pages integer); create domain code as text;
