@io.quarkus.hibernate.orm.PersistenceUnit("blue")
package com.acme.blue;
