create table book (id bigint primary key, printed date default current_date);
