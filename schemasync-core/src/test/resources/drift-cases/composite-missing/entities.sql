create type spot as (x integer, y integer); create table book (id bigint, at spot);
