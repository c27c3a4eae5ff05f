@FilterDef(name = "printed", defaultCondition = "pages > 0")
@GenericGenerator(name = "ids", type = CountingIds.class)
package it;

import it.types.CountingIds;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.GenericGenerator;
