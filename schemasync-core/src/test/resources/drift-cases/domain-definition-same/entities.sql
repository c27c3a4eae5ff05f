create domain code as varchar(8) default 'x' check (value <> '') check (length(value) > 1);
