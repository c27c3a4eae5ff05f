import static org.assertj.core.api.Assertions.assertThat

import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def report = new JsonSlurper().parse(new File(basedir, 'target/schemasync/report.json'))

assertThat(report.database.provider).isEqualTo('container')
// no word of the tables and views that PostGIS itself makes
assertThat(report.findings.collect { [it.code, it.object, it.severity] }).containsExactlyInAnyOrder(
    ['column.type', 'public.shop.store', 'fail'],
    ['column.type', 'public.shop.delivered', 'warn'],
    ['index.unexpected', 'public.shop.shop_place_idx', 'quiet'])
assertThat(log).contains(
    'entities    public.geometry(Point,4326)  Shop.store',
    'changelog   public.geometry(Point,3857)  db/changelog/db.changelog-master.yaml::create-shop::ada',
    'every value is refused: the reference system is that of public.geometry(Point,3857)')
return true
