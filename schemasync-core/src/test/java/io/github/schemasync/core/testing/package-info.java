/** What tests of several packages share. */
package io.github.schemasync.core.testing;
