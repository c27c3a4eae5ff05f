create table book (id bigint primary key); create sequence book_seq minvalue -10 start 1;
