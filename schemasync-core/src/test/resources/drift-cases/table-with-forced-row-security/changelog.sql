create table book (id bigint primary key); alter table book enable row level security; alter table book force row level security;
