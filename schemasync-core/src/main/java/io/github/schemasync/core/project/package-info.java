/** What the caller knows of the project: its layout and the settings given by hand. Data only. */
package io.github.schemasync.core.project;
