create table book (id bigint primary key, title varchar(255), pages integer, sold boolean); create view titles as select * from book;
