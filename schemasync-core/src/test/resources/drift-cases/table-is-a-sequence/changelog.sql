create table book (id bigint primary key); create sequence book_seq increment by 50;
