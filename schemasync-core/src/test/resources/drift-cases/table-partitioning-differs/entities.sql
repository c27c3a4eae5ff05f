create table sale (id bigint not null, day date not null) partition by range (day);
