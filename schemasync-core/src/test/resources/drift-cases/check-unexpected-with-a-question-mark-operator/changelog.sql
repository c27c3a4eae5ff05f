create table book (id bigint primary key, data jsonb, constraint c check (data ? 'really?'));
