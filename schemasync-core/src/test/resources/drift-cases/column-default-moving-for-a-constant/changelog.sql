create table book (id bigint primary key, printed date default '2024-02-29');
