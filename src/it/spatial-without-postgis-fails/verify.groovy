import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

assertThat(report.findings.collect { [it.code, it.object] }).containsExactlyInAnyOrder(
    ['table.refused', 'public.shop'],
    ['column.missing', 'public.shop.place'],
    ['table.refused', 'public.book'])
assertThat(log).contains(
    'place of type geometry needs extension postgis, which no changeset makes',
    '<database><image>postgis/postgis:',
    'meaning of type vector needs extension vector, which no changeset makes',
    '<database><image>pgvector/pgvector:')
return true
