create table book (id bigint primary key); alter table book enable row level security;
