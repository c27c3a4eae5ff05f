// Where a Docker engine is required the project runs in any case, and fails if none answers.
if (System.getenv('SCHEMASYNC_REQUIRE_DOCKER') == 'true') {
  return true
}
try {
  return ['docker', 'info'].execute().waitFor() == 0
} catch (IOException noCommand) {
  return false
}
