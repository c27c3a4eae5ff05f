create table sale (day date not null, id bigint not null) partition by range (day); create table sale_2026 partition of sale for values from ('2026-01-01') to ('2027-01-01');
