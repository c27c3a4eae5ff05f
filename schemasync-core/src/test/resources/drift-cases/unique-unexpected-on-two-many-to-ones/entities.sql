create table membership (id bigint primary key, club_id bigint, reader_id bigint);
