--liquibase formatted sql

--changeset ada:add-trigger-t-to-book
CREATE TRIGGER t AFTER INSERT ON book FOR EACH ROW EXECUTE FUNCTION f();
--rollback drop trigger t on book;
