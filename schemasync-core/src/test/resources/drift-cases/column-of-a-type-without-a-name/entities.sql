create table book (id bigint primary key, tags text not null, mood text, shape text default '{}');
create table shelf (id bigint primary key, codes text);
