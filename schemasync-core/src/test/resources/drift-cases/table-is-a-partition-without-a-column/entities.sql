create table sale_2026 (id bigint not null, day date not null, told text);
