create table resource_policy (policy_id bigint, resource_id bigint, constraint ukx unique (resource_id));
