create table book (id bigint primary key, state text); create rule r as on insert to book do instead nothing;
