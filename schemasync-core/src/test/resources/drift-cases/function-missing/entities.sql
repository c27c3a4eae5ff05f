create function next_code() returns text language sql as 'select ''a''::text';
