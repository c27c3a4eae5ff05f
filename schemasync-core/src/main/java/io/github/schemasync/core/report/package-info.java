/** Shows findings to people and machines. */
package io.github.schemasync.core.report;
