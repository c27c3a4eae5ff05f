--liquibase formatted sql

--changeset ada:add-trigger-t-to-book
CREATE TRIGGER t AFTER INSERT ON public.book FOR EACH ROW EXECUTE FUNCTION public.f();
--rollback drop trigger t on book;
