--liquibase formatted sql

--changeset ada:drop-trigger-t-from-book
drop trigger t on book;
--rollback CREATE TRIGGER t AFTER INSERT OR UPDATE ON book FOR EACH ROW EXECUTE FUNCTION f();

--changeset ada:add-trigger-t-to-book
CREATE TRIGGER t AFTER INSERT ON book FOR EACH ROW EXECUTE FUNCTION f();
--rollback drop trigger t on book;
