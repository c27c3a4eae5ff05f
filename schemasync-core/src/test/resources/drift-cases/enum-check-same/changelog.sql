create table book (id bigint primary key, state varchar(255), constraint d check (state in ('SHIPPED','NEW')));
