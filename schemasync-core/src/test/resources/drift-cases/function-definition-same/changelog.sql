create function public.next_code(n int4) returns text as 'select ''a''::text' language sql volatile;
