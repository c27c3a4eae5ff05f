create table book (id bigint primary key, price int); alter table book add constraint c check (price > 0) not valid;
