create table book (id bigint primary key, sold boolean); create index sold on book (id) where sold;
