create table book (id bigint primary key, clerk text default session_user);
