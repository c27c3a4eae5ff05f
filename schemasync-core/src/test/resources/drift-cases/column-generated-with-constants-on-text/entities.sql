create table author (id bigint primary key, nick varchar(40), full_name varchar(99) generated always as (coalesce(nick, '') || '!') stored);
