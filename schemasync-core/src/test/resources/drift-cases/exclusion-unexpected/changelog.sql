create table room (id bigint primary key, during int4range, constraint free exclude using gist (during with &&));
