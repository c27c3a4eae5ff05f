create table book (id bigint primary key, price int); create view sold as select id, price from book;
