create table book (id bigint primary key, state varchar(255));
