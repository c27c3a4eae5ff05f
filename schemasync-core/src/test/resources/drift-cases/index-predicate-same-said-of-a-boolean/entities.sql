create table book (id bigint primary key, a text, sold boolean); create index ix on book (a) where sold; create index iy on book (id) where not sold;
