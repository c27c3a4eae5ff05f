create table book (title text, low text generated always as (lower(title)) stored, id bigint primary key);
