create table sale (id bigint primary key) partition by hash (id); create table sale_0 partition of sale for values with (modulus 1, remainder 0); create table item (sale_id bigint references sale);
