@io.quarkus.hibernate.orm.PersistenceUnit("red")
package com.acme.red;
