--liquibase formatted sql

--changeset ada:add-policy-p-to-book
create policy p on book as permissive for all to public using ((pages > 0));
--rollback drop policy p on book;
