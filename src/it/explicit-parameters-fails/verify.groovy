import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/drift/report.json'))

assertThat(log).contains('migrations/root.yaml')
assertThat(log).contains('schemasync.failon has no effect: schemasync.failOn is meant?')
// Maven says it itself since 3.9
assertThat(log).containsPattern(/<failsOn> is no parameter and has no effect|Parameter 'failsOn' is unknown/)
// of the package and the schema, with the names of the strategy; book_title as contexts, labels and parameters leave it
assertThat(report.findings.collect { it.code + ' ' + it.object })
    .containsExactly('column.missing shop.shop_book.page_count')
assertThat(new File(basedir, 'target/schemasync')).doesNotExist()
return true
