create table book (id bigint, state varchar(255));
