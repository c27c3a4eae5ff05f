create table membership (id bigint primary key, club_id bigint, reader_id bigint, constraint ukx unique (club_id, reader_id));
