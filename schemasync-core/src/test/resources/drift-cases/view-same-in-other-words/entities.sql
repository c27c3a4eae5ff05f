create table book (id bigint primary key, title varchar(255), pages integer, sold boolean); create view titles as select id, title from book where sold and pages > 1 + 1;
