create table book (sold boolean, pages integer, title varchar(255), id bigint primary key); create view titles as select * from book;
