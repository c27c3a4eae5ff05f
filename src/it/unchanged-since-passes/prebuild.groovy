// no earlier run of this project has seen it
new File(basedir, 'src/main/resources/run.txt').text = UUID.randomUUID().toString()
return true
