create table book (id bigint primary key, code integer check (code between 1 and 9));
