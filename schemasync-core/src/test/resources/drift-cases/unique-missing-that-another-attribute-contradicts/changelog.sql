create table resource_policy (policy_id bigint, resource_id bigint);
