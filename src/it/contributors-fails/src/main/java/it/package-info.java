@FilterDef(name = "printed", defaultCondition = "pages > 0")
@GenericGenerator(name = "ids", type = CountingIds.class)
@TypeRegistration(basicClass = Isbn.class, userType = IsbnType.class)
package it;

import it.types.CountingIds;
import it.types.Isbn;
import it.types.IsbnType;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.TypeRegistration;
