/**
 * What runs in the child JVM on the project's class path. Imports the JDK, Hibernate and Liquibase
 * only.
 */
package io.github.schemasync.core.worker;
