create domain code as varchar(8) collate "C";
