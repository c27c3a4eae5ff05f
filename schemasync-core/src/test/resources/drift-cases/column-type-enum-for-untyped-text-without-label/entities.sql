create table book (id bigint primary key, mood varchar(255));
