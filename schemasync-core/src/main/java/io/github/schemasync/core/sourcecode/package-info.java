/** Finds the line of the Java source that declares an attribute. */
package io.github.schemasync.core.sourcecode;
