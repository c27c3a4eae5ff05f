create table book (id bigint primary key, title text, low text generated always as (lower(title)) stored);
