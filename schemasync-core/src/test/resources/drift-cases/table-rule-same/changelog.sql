create table book (id bigint primary key, title text); create rule r as on delete to book do instead nothing;
