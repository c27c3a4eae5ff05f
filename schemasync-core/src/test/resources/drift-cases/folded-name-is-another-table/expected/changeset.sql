--liquibase formatted sql

--changeset ada:drop-order
--comment: Data is lost: drops table public.order
drop table "order";
--rollback create table "order" (
--rollback     id bigint not null,
--rollback     constraint order_pkey primary key (id)
--rollback );

--changeset ada:create-order
create table "Order" (
    id bigint not null,
    constraint "Order_pkey" primary key (id)
);
--rollback drop table "Order";
