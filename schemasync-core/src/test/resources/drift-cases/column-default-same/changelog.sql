create table book (id bigint primary key, made timestamptz default current_timestamp);
