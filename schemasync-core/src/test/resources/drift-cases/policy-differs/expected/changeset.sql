--liquibase formatted sql

--changeset ada:drop-policy-p-from-book
drop policy p on book;
--rollback create policy p on book as permissive for select to public using ((pages > 0));

--changeset ada:add-policy-p-to-book
create policy p on book as permissive for all to public using ((pages > 0));
--rollback drop policy p on book;
