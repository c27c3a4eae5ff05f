create table book (id bigint primary key);
create sequence book_seq increment 50;
