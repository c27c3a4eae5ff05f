create table book (id bigint primary key, state varchar(255) not null, constraint c check (state in ('NEW','SHIPPED')));
