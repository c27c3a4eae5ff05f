create function next_code(n integer) returns text language sql as 'select ''a''::text';
