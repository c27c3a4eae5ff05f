create table book (id bigint primary key, a varchar(9), b varchar(9), constraint c check (a <> b));
