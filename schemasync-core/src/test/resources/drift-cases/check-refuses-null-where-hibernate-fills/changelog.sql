create table book (id bigint primary key, state varchar(255), constraint c check (state is not null));
