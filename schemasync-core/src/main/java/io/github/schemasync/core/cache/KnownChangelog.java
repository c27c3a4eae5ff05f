package io.github.schemasync.core.cache;

import io.github.schemasync.core.worker.ChangelogReply;
import io.github.schemasync.core.worker.Recording;
import java.util.Properties;

/**
 * What became of a changelog that was applied before.
 *
 * @param reply Liquibase's half of the worker's answer
 * @param recording the SQL that makes its schema
 * @param server the provider and PostgreSQL's version, for instance {@code EMBEDDED 18.1}
 * @param state a digest of the schema and the history that came of it
 */
public record KnownChangelog(
    ChangelogReply reply, Recording recording, String server, String state) {

  Properties values() {
    Properties values = new Properties();
    reply.store(values);
    recording.store(values);
    values.setProperty("server", server);
    values.setProperty("state", state);
    return values;
  }

  static KnownChangelog of(Properties values) {
    return new KnownChangelog(
        ChangelogReply.load(values),
        Recording.load(values),
        values.getProperty("server"),
        values.getProperty("state"));
  }
}
