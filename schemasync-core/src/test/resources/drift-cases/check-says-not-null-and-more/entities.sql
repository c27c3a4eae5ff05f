create table book (id bigint primary key, price int not null);
