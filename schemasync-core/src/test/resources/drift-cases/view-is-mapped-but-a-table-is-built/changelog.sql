create table book (id bigint primary key, price int); create table sold (id bigint primary key, price int, told text not null);
