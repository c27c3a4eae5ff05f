create table book (id bigint primary key, state varchar(9) default 'new', price numeric(9,2) default 0, at timestamp default current_timestamp, n integer default -1);
