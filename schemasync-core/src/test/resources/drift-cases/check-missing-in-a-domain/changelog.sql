create table book (id bigint primary key, isbn varchar(13));
