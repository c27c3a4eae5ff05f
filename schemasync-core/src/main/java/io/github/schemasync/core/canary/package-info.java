/** Plants known differences in every check, so that a blind reader or comparator never is green. */
package io.github.schemasync.core.canary;
