create table book (id bigint primary key, state text default 'new', price numeric(9,2) default 0.00, at timestamp default now(), n integer default '-1');
