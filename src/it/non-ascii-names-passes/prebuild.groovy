// The Java that runs this script may not be able to name such files, a shell can.
def rename = '''
set -e
app="$(printf 'pr\\303\\274fung \\346\\227\\245\\346\\234\\254')"
size="$(printf 'gr\\303\\266\\303\\237e')"
mv app "$app"
cd "$app"
mv src/main/java/it/Size.java "src/main/java/it/G${size#g}.java"
cd src/main/resources/db/changelog
changes="$(printf '\\303\\244nderungen')"
mkdir "$changes"
mv size.yaml "$changes/$size.yaml"
'''
def shell = ['sh', '-c', rename].execute(null, basedir)
shell.waitForProcessOutput(System.out, System.err)
assert shell.exitValue() == 0
return true
