create table book (id bigint primary key); alter table book force row level security;
