-- the header is not at the top, so this is one changeset
--liquibase formatted sql
--changeset grace:7
create view thick_book as select id from book where pages > 900;
