create table book (id bigint primary key, value varchar(36));
