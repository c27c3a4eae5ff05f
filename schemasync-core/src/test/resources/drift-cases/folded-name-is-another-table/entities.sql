create table "Order" (id bigint primary key);
