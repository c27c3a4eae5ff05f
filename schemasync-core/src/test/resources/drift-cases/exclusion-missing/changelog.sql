create table stay (room int, during int4range);
