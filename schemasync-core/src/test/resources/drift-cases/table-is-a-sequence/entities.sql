create table book (id bigint primary key); create table book_seq (next_val bigint);
