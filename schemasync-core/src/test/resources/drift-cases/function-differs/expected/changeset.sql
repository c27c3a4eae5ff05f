--liquibase formatted sql

--changeset ada:change-function-next_code-n-integer
CREATE OR REPLACE FUNCTION next_code(n integer)
 RETURNS text
 LANGUAGE sql
AS $function$select 'a'::text$function$;
--rollback CREATE OR REPLACE FUNCTION next_code(n integer)
--rollback  RETURNS text
--rollback  LANGUAGE sql
--rollback AS $function$select 'b'::text$function$;
