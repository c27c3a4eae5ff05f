create table book (id bigint primary key, price int); alter table book add constraint d check (0 < price) not valid;
