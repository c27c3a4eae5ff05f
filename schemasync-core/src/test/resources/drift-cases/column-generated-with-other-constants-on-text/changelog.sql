create table author (id bigint primary key, nick text, full_name varchar(99) generated always as (coalesce(nick, '') || '?') stored);
