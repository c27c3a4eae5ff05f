create table book (id bigint primary key, code char(5), constraint c check (code > 'A'));
