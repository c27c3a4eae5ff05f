create table line (a int not null, b int not null, c int not null, primary key (b, c), constraint ukx unique (a, b));
