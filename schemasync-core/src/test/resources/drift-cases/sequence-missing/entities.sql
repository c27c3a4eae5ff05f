create sequence book_seq increment 50; create table book (id bigint primary key);
