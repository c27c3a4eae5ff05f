create table sale (id bigint, day date not null, code text, constraint uks unique (code, day, id)) partition by range (day);
