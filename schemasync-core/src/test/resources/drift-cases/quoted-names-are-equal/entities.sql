create table "Order" ("Id" bigint primary key, "group" text);
