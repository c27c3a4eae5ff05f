/** What a difference does to the running application, and whether it fails the build. */
package io.github.schemasync.core.policy;
