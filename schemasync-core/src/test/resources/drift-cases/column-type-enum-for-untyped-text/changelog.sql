create type mood as enum ('GLAD');
create table book (id bigint primary key, mood mood);
