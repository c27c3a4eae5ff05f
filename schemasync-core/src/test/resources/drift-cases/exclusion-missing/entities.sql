create table stay (room int, during int4range, constraint x exclude using gist (during with &&));
