create table book (id bigint, pages integer);
