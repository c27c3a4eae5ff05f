create sequence book_seq; create table book (id bigint primary key);
