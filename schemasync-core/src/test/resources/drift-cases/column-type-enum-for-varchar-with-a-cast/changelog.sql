create type mood as enum ('GLAD');
create cast (varchar as mood) with inout as assignment;
create table book (id bigint primary key, mood mood);
