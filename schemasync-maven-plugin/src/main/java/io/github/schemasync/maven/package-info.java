/**
 * The goals: Maven's parameters in, the core's request out; the core's report in, Maven's log out.
 */
package io.github.schemasync.maven;
