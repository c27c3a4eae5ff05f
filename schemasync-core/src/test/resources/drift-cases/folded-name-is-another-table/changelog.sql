create table "order" (id bigint primary key);
