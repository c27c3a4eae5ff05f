create table room (id bigint primary key, during int4range, constraint never_twice exclude using gist (during with &&));
