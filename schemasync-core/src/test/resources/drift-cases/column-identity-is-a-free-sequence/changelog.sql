create sequence numbers; create table book (id bigint primary key default nextval('numbers'));
