create table book (id bigint primary key, state text, constraint d check (state = 'SHIPPED' or state = 'NEW'));
