create table book (id bigint primary key, state text); alter table book enable row level security;
