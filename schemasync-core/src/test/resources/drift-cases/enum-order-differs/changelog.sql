create type mood as enum ('B','A');
