create table book (id bigint primary key); create sequence book_seq maxvalue 1000;
