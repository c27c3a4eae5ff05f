create domain code as varchar(8);
