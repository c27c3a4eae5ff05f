/** Groups findings that one change would mend, so that 214 of them read as one. */
package io.github.schemasync.core.cause;
