create type mood as enum ('first', 'calm', 'between', 'also between', 'cross');
