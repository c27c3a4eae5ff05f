create table book (id bigint primary key, title varchar(255), pages integer, sold boolean); create view titles as select b.* from (select id, title from book where pages > 2 and sold = true) as b;
