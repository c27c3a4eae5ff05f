create domain code as varchar(8) check (value <> ' ');
