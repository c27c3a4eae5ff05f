import static org.assertj.core.api.Assertions.assertThat

def log = new File(basedir, 'build.log').text

// never all of them, and one that is skipped is none that is looked at
assertThat(log.findAll(/it looks at: [^\r\n]*/)).containsExactly('it looks at: titles')
assertThat(log).contains('it:titles maps no entity', 'texts .............................................. SUCCESS')
assertThat(log).doesNotContain('\tat ')
return true
