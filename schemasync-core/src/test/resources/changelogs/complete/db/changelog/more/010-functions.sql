--liquibase formatted sql

--changeset grace:count-books splitStatements:false
create function count_books() returns bigint language plpgsql as $$
begin
  return (select count(*) from book);
end $$;
