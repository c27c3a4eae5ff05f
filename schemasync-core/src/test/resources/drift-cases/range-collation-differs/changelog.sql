create type span as range (subtype = text, collation = "C");
