create table book (id bigint primary key, clerk text default current_user);
