package io.github.schemasync.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.model.ObjectName;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkTablesTest {

  /** The names as the DDL of each framework writes them. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Liquibase,            DATABASECHANGELOG DATABASECHANGELOGLOCK DATABASECHANGELOGHISTORY
          Flyway,               flyway_schema_history schema_version
          Quartz,               QRTZ_JOB_DETAILS QRTZ_TRIGGERS QRTZ_SIMPLE_TRIGGERS QRTZ_CRON_TRIGGERS
          Quartz,               QRTZ_SIMPROP_TRIGGERS QRTZ_BLOB_TRIGGERS QRTZ_CALENDARS
          Quartz,               QRTZ_PAUSED_TRIGGER_GRPS QRTZ_FIRED_TRIGGERS QRTZ_SCHEDULER_STATE QRTZ_LOCKS
          ShedLock,             shedlock
          db-scheduler,         scheduled_tasks
          JobRunr,              jobrunr_migrations jobrunr_jobs jobrunr_recurring_jobs jobrunr_metadata
          JobRunr,              jobrunr_backgroundjobservers jobrunr_job_counters jobrunr_jobs_stats
          JGroups,              jgroupsping jgroups_ping jgroups
          Togglz,               TOGGLZ
          Spring Batch,         BATCH_JOB_INSTANCE BATCH_JOB_EXECUTION BATCH_JOB_EXECUTION_PARAMS
          Spring Batch,         BATCH_JOB_EXECUTION_CONTEXT BATCH_STEP_EXECUTION
          Spring Batch,         BATCH_STEP_EXECUTION_CONTEXT BATCH_STEP_EXECUTION_SEQ
          Spring Batch,         BATCH_JOB_EXECUTION_SEQ BATCH_JOB_SEQ BATCH_JOB_INSTANCE_SEQ
          Spring Session,       SPRING_SESSION SPRING_SESSION_ATTRIBUTES
          Spring Integration,   INT_MESSAGE INT_GROUP_TO_MESSAGE INT_MESSAGE_GROUP INT_LOCK INT_MESSAGE_SEQ
          Spring Integration,   INT_CHANNEL_MESSAGE INT_METADATA_STORE
          Spring Modulith,      event_publication event_publication_archive
          Spring Security,      acl_sid acl_class acl_object_identity acl_entry persistent_logins
          Spring Security,      oauth2_authorized_client oauth2_authorization
          Spring Security,      oauth2_authorization_consent oauth2_registered_client
          Spring Security,      oauth_client_details oauth_client_token oauth_access_token
          Spring Security,      oauth_refresh_token oauth_code oauth_approvals
          Activiti/Camunda/Flowable, ACT_GE_PROPERTY ACT_GE_SCHEMA_LOG ACT_RE_PROCDEF ACT_RU_EXECUTION
          Activiti/Camunda/Flowable, ACT_HI_PROCINST ACT_ID_USER ACT_ID_TENANT_MEMBER ACT_EVT_LOG
          Activiti/Camunda/Flowable, ACT_PROCDEF_INFO ACT_APP_APPDEF ACT_CMMN_CASEDEF ACT_DMN_DECISION
          Activiti/Camunda/Flowable, FLW_RU_BATCH FLW_RU_BATCH_PART FLW_CHANNEL_DEFINITION
          Activiti/Camunda/Flowable, FLW_EVENT_DEFINITION FLW_EVENT_DEPLOYMENT FLW_EVENT_RESOURCE
          """)
  void namesOfItsDdlAreKnown(String framework, String names) {
    assertThat(names.split(" +"))
        .allSatisfy(name -> assertThat(framework(name)).contains(framework));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qrtz_jobs",
        "my_qrtz_locks",
        "shedlocks",
        "batch_invoice",
        "batch_job_instances",
        "spring_session_archive",
        "int_rate",
        "event_publications",
        "acl_entry_old",
        "oauth2_token",
        "act_of_sale",
        "flw_meter",
        "jobrunr",
        "revinfo",
        "users",
        "book"
      })
  void nearMissIsNotKnown(String name) {
    assertThat(framework(name)).isEmpty();
  }

  @Test
  void schemaDoesNotMatter() {
    assertThat(FrameworkTables.builtIn().framework(new ObjectName("jobs", "qrtz_locks")))
        .contains("Quartz");
  }

  private static Optional<String> framework(String name) {
    return FrameworkTables.builtIn().framework(new ObjectName("public", name));
  }
}
