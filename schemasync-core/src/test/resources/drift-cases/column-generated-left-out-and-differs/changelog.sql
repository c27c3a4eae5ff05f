create table book (id bigint primary key, a int, b int generated always as (a + 2) stored);
