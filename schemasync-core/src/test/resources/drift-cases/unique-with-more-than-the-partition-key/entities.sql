create table sale (id bigint, day date not null, code text, constraint uks unique (code));
