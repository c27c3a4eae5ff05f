create table book (id bigint primary key, kind varchar(31) not null);
