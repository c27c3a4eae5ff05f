create sequence book_id_seq; create table book (id bigint primary key);
