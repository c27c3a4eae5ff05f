/** Expected failures: what is wrong, the remedy and the page that explains it. */
package io.github.schemasync.core.problem;
