create domain code as character varying(8) check (length(value) > 1) check (value <> ''); alter domain code set default 'x';
