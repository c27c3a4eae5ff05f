--liquibase formatted sql

--changeset ada:create-domain-code
create domain code as character varying(8);
--rollback drop domain code;
