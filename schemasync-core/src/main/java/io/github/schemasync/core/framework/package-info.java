/** Which tables and sequences are those of well-known frameworks, which no entity maps. */
package io.github.schemasync.core.framework;
