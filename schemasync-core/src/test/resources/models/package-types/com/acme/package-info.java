@TypeRegistration(basicClass = Isbn.class, userType = IsbnType.class)
package com.acme;

import org.hibernate.annotations.TypeRegistration;
