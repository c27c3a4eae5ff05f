create table book (id bigint primary key, title text); alter table book enable row level security;
