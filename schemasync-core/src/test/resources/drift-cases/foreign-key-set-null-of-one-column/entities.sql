create table chapter (a bigint, b bigint, primary key (a, b)); create table note (id bigint primary key, a bigint, b bigint, constraint fkx foreign key (a, b) references chapter on delete set null);
