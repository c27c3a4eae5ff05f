create table book (id bigint primary key); create sequence book_seq cache 20;
