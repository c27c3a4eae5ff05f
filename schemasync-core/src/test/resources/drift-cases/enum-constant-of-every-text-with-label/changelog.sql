create type mood as enum ('GLAD', 'SAD');
create table book (id bigint primary key, mood mood);
