/** The façade: one request in, one result out. Imports every package; none imports it. */
package io.github.schemasync.core;
