create table book (id bigint primary key, value char(36));
