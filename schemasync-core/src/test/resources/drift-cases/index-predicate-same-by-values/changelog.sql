create type mood as enum ('A', 'B', 'C'); create table book (id bigint primary key, a text, sold boolean, state varchar(9), mood mood);
create index i1 on book (a) where sold is true; create index i2 on book (a, id) where state = 'OPEN' or state = 'NEW'; create index i3 on book (id) where mood in ('A', 'B'); create index i4 on book (a, sold) where id >= 6;
