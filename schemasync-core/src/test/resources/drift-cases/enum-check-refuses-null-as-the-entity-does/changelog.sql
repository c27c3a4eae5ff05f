create table book (id bigint primary key, state varchar(255) not null, constraint d check (state is not null and state in ('NEW','SHIPPED')));
