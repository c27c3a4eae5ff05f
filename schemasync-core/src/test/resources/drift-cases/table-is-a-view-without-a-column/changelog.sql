create view book as select 1::bigint as id, cast(null as varchar(255)) as title;
