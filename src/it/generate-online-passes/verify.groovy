import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text
def changes = new File(basedir, 'src/main/resources/db/changelog/changes')
assertThat(log).contains(
    'proven: applied, compared again, rolled back',
    'Not online: PostgreSQL writes all rows of public.book anew, under a lock',
    'Entities and changelog agree',
    'Nothing to write: entities and changelog agree')
def made = changes.listFiles().findAll { it.name.startsWith('002') }
assertThat(made).hasSize(1)
assertThat(made[0].text).containsSubsequence(
    'update book set title',
    'add constraint title_not_null_check check (title is not null) not valid',
    'validate constraint title_not_null_check',
    'alter column title set not null',
    'runInTransaction: false', 'create unique index concurrently book_isbn_key on book (isbn)',
    'add constraint book_isbn_key unique using index book_isbn_key',
    'runInTransaction: false', 'create index concurrently book_title on book (title)',
    'foreign key (sequel_id) references book (id) not valid',
    'validate constraint')
assertThat(made[0].text).contains("set local lock_timeout = '5s'")
return true
