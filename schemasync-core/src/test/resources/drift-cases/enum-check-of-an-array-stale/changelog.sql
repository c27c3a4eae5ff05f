create table book (id bigint primary key, state varchar(255)[] check (state <@ array['NEW']::varchar[]));
