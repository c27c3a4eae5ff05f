#!/usr/bin/env python3
"""Times whole Maven builds of generated projects and appends what it saw to a file of JSON lines.

usage: run.py RESULTS [--entities 10 100] [--changesets 50] [--scenarios full peer maven ...] [--rounds 5]
              [--modules M] [--provider embedded] [--peer-url jdbc:postgresql://localhost:5432/] [--schemasync VERSION]

All scenarios of one size are run in turn, round after round, so that a slow minute of the machine hits all of them. Each line holds
the scenario, the seconds of the whole command, and the peak of the resident memory of Maven and its children in MiB, PostgreSQL's
processes left out; "worker" is the peak of the worker alone.

scenarios:
  maven       the same build without any plugin of the two
  full        schemasync:check with nothing cached but PostgreSQL's binaries (-Dschemasync.cache=off)
  cold        the first check ever: no cache folder at all
  parallel    the same as full with -T 2, for a reactor of modules
  unchanged   the check again, nothing changed
  business    a class that is not mapped changed
  entity      one entity changed, in a way that leaves the schema alone
  changeset   one changeset appended
  drift       one entity has a column that no changeset makes
  floor       one JVM that maps the entities, runs their DDL in two databases and reads both catalogs, on a server that runs already
  peer        liquibase:update and liquibase:diff with liquibase-hibernate, on a server that runs already
"""
import argparse
import datetime
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
MAVEN = ['mvn', '-o', '-B', '-q', 'process-classes']


class Memory(threading.Thread):
    """Samples the resident memory of a process and all that it starts."""

    def __init__(self, root):
        super().__init__(daemon=True)
        self.root, self.all, self.worker, self.ended = root, 0, 0, threading.Event()

    def run(self):
        while not self.ended.wait(0.05):
            total = 0
            for pid in descendants(self.root):
                size, command = resident(pid)
                if 'postgres' in command.split('\0', 1)[0]:
                    continue
                total += size
                if 'WorkerMain' in command:
                    self.worker = max(self.worker, size)
            self.all = max(self.all, total)


def descendants(root):
    children = {}
    for entry in os.listdir('/proc'):
        if entry.isdigit():
            try:
                stat = pathlib.Path('/proc', entry, 'stat').read_text()
                children.setdefault(int(stat.rpartition(')')[2].split()[1]), []).append(int(entry))
            except (OSError, IndexError):
                pass
    found, open_ = [], [root]
    while open_:
        pid = open_.pop()
        found.append(pid)
        open_ += children.get(pid, [])
    return found


def resident(pid):
    try:
        pages = int(pathlib.Path('/proc', str(pid), 'statm').read_text().split()[1])
        return pages * os.sysconf('SC_PAGE_SIZE') // 2**20, pathlib.Path('/proc', str(pid), 'cmdline').read_text()
    except (OSError, IndexError):
        return 0, ''


def timed(command, folder, environment, may_fail=False):
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    memory = Memory(process.pid)
    memory.start()
    output, _ = process.communicate()
    seconds = time.monotonic() - start
    memory.ended.set()
    memory.join()
    if (process.returncode != 0) != may_fail:
        sys.exit(f'{" ".join(command)} ended with {process.returncode}:\n{output}')
    return {'seconds': round(seconds, 3), 'memory': memory.all, 'worker': memory.worker}


class Project:
    """A generated project, and the commands that build it."""

    def __init__(self, folder, arguments, entities, changesets):
        self.folder, self.arguments, self.count = folder, arguments, 0
        subprocess.run([sys.executable, HERE / 'generate.py', folder, str(entities), str(changesets),
                        '--modules', str(arguments.modules), '--schemasync', arguments.schemasync], check=True)
        self.java = folder / 'src/main/java/com/acme/bench'
        self.cache = folder / 'cache'
        self.check = MAVEN + ['-Pschemasync', f'-Dschemasync.database.provider={arguments.provider}']
        self.environment = {**os.environ, 'XDG_CACHE_HOME': str(self.cache)}
        self.compile()

    def timed(self, command, may_fail=False):
        return timed(command, self.folder, self.environment, may_fail)

    def compile(self):
        subprocess.run(MAVEN, cwd=self.folder, check=True)

    def edit(self, path, old, new):
        """Replaces a text, compiles, and gives back what undoes it."""
        before = path.read_text()
        path.write_text(before.replace(old, new, 1))
        self.compile()
        return lambda: path.write_text(before)

    def maven(self):
        return self.timed(MAVEN)

    def full(self):
        return self.timed(self.check + ['-Dschemasync.cache=off'])

    def parallel(self):
        return self.timed(self.check + ['-Dschemasync.cache=off', '-T', '2'])

    def cold(self):
        shutil.rmtree(self.cache, ignore_errors=True)
        return self.timed(self.check)

    def warm(self):
        self.compile()
        subprocess.run(self.check, cwd=self.folder, env=self.environment, check=True)

    def unchanged(self):
        self.warm()
        return self.timed(self.check)

    def after(self, path, old, new, may_fail=False):
        self.warm()
        self.count += 1
        undo = self.edit(path, old, new.replace('#', str(self.count)))
        try:
            return self.timed(self.check, may_fail)
        finally:
            undo()
            self.compile()

    def business(self):
        return self.after(self.java / 'Service.java', 'return 42', 'return #')

    def entity(self):
        return self.after(self.java / 'Thing0.java', '  @Id', '  transient int other#;\n\n  @Id')

    def changeset(self):
        last = max(path for path in (self.folder / 'src/main/resources/db/changelog').glob('[0-9]*.xml'))
        return self.after(last, '</databaseChangeLog>',
                          '  <changeSet id="more#" author="bench"><sql>select #</sql></changeSet>\n</databaseChangeLog>')

    def drift(self):
        return self.after(self.java / 'Thing0.java', '  @Id', '  private String forgotten#;\n\n  @Id', may_fail=True)

    def floor(self):
        classes = self.folder / 'floor'
        class_path = (self.folder / 'target/schemasync/worker.args').read_text().splitlines()[1].strip('"')
        if not classes.exists():
            subprocess.run(['javac', '-cp', class_path, '-d', classes, HERE / 'Floor.java'], check=True)
        return self.timed(['java', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', f'{classes}{os.pathsep}{class_path}',
                           'Floor', self.arguments.peer_url, 'postgres', 'postgres'])

    def peer(self):
        server = self.arguments.peer_url
        name = f'bench_{os.getpid()}'
        psql = ['psql', '-q', '-d', server.removeprefix('jdbc:') + 'postgres', '-U', 'postgres', '-c']
        subprocess.run(psql + [f'create database {name}'], check=True)
        try:
            return self.timed(MAVEN + ['-Ppeer', f'-Dpeer.url={server}{name}'])
        finally:
            subprocess.run(psql + [f'drop database {name}'], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('results', type=pathlib.Path)
    parser.add_argument('--entities', type=int, nargs='+', default=[10, 100])
    parser.add_argument('--changesets', type=int, nargs='+', default=[50])
    parser.add_argument('--scenarios', nargs='+', default=['maven', 'full', 'floor', 'peer', 'unchanged', 'business', 'entity', 'changeset', 'drift'])
    parser.add_argument('--rounds', type=int, default=5)
    parser.add_argument('--modules', type=int, default=0)
    parser.add_argument('--provider', default='embedded')
    parser.add_argument('--peer-url', default='jdbc:postgresql://localhost:5432/')
    parser.add_argument('--schemasync', default='0.1.0-SNAPSHOT')
    arguments = parser.parse_args()
    for entities in arguments.entities:
        for changesets in arguments.changesets:
            with tempfile.TemporaryDirectory() as folder:
                project = Project(pathlib.Path(folder), arguments, entities, changesets)
                for round_ in range(arguments.rounds + 1):  # the first round warms the machine and does not count
                    for scenario in arguments.scenarios:
                        seen = getattr(project, scenario)()
                        if round_ > 0:
                            line = {'day': str(datetime.date.today()), 'entities': entities, 'changesets': changesets, 'modules': arguments.modules, 'provider': arguments.provider,
                                    'scenario': scenario, 'round': round_, **seen}
                            with arguments.results.open('a') as results:
                                results.write(json.dumps(line) + '\n')
                            print(line, flush=True)


if __name__ == '__main__':
    main()
