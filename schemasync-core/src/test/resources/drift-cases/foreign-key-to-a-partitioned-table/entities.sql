create table sale (id bigint primary key); create table item (sale_id bigint references sale);
