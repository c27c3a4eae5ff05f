import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def report = { new JsonSlurper().parse(new File(basedir, "app/target/schemasync-$it/report.json")) }
def shop = report('shop')
def archive = report('archive')

// a listed class, an orm.xml, an hbm.xml; Unlisted belongs to neither unit
assertThat(shop.entities.discovered).contains('3 entities of persistence unit shop of META-INF/persistence.xml')
assertThat(shop.findings.collect { [it.code, it.object, it.entities.definition] }).containsExactlyInAnyOrder(
    ['column.type', 'public.book.title', 'varchar(120)'],
    ['column.type', 'public.author.pen_name', 'varchar(60)'],
    ['column.type', 'public.publisher.town', 'varchar(40)'])

// a class of a jar-file, by the changelog of its own database
assertThat(archive.entities.discovered).contains('1 entity of persistence unit archive')
assertThat(archive.changelog.discovered).startsWith('archive/changelog.yaml')
assertThat(archive.findings.collect { [it.code, it.object] }).containsExactly(['column.missing', 'attic.letter.sender'])
return true
