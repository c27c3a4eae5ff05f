create table sale (id bigint not null, day date not null, nr integer not null, primary key (id, day, nr)) partition by range (day);
