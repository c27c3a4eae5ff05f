#!/usr/bin/env python3
"""Writes a Maven project of N entities and a changelog of C changesets that builds exactly their schema.

usage: generate.py FOLDER ENTITIES CHANGESETS [--modules M] [--schemasync VERSION]

The same arguments give the same bytes. The project can be built by SchemaSync (`mvn verify`) and by the peer (`mvn -Ppeer
liquibase:update liquibase:diff`, with liquibase-hibernate). With --modules it is a reactor of M such projects.
"""
import argparse
import pathlib

ATTRIBUTES = [
    # Java, column, type in the changelog
    ('@Column(length = 120, nullable = false) private String name;', 'name', 'varchar(120)', False),
    ('@Column(length = 20, nullable = false, unique = true) private String code;', 'code', 'varchar(20)', False),
    ('@Column(precision = 12, scale = 2) private java.math.BigDecimal amount;', 'amount', 'numeric(12, 2)', True),
    ('private java.time.Instant created;', 'created', 'timestamp(6) with time zone', True),
    ('private boolean active;', 'active', 'boolean', False),
    ('@Version private int version;', 'version', 'int', False),
    ('@Enumerated(EnumType.STRING) @Column(length = 20) private Status status;', 'status', 'varchar(20)', True),
]
XML_HEAD = '''<?xml version="1.0" encoding="UTF-8"?>
<databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                     http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-4.9.xsd">
'''
CHANGESETS_PER_FILE = 100


def entity(number, extra):
    """The source of one entity; from the second on each refers to the one before."""
    attributes = [java for java, *_ in ATTRIBUTES]
    if number > 0:
        attributes.append(f'@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "parent_id") private Thing{number - 1} parent;')
    attributes += [f'@Column(length = 40) private String extra{i};' for i in range(extra)]
    body = '\n\n'.join(f'  {attribute}' for attribute in attributes)
    return f'''package com.acme.bench;

import jakarta.persistence.*;

@Entity
@Table(name = "thing{number}")
public class Thing{number} {{
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "thing{number}")
  @SequenceGenerator(name = "thing{number}", sequenceName = "thing{number}_seq", allocationSize = 50)
  private Long id;

{body}
}}
'''


def column(name, kind, nullable, constraints=''):
    inner = constraints + ('' if nullable else ' nullable="false"')
    return (f'      <column name="{name}" type="{kind}">\n        <constraints{inner}/>\n      </column>\n'
            if inner else f'      <column name="{name}" type="{kind}"/>\n')


def create(number):
    columns = column('id', 'bigint', False, ' primaryKey="true"')
    for _, name, kind, nullable in ATTRIBUTES:
        columns += column(name, kind, nullable, ' unique="true"' if name == 'code' else '')
    reference = ''
    if number > 0:
        columns += column('parent_id', 'bigint', True)
        reference = (f'    <addForeignKeyConstraint baseTableName="thing{number}" baseColumnNames="parent_id"\n'
                     f'        constraintName="thing{number}_parent" referencedTableName="thing{number - 1}" referencedColumnNames="id"/>\n')
    return (f'    <createSequence sequenceName="thing{number}_seq" incrementBy="50"/>\n'
            f'    <createTable tableName="thing{number}">\n{columns}    </createTable>\n{reference}'
            f'    <sql>alter table thing{number} add check (status in (\'OPEN\', \'CLOSED\'))</sql>\n')


def add(number, index):
    return (f'    <addColumn tableName="thing{number}">\n      <column name="extra{index}" type="varchar(40)"/>\n'
            f'    </addColumn>\n')


def changesets(entities, count):
    """One changeset makes each table (several tables when there are fewer changesets), the others add a column each."""
    tables = min(entities, count)
    made = [[] for _ in range(tables)]
    for number in range(entities):
        made[number * tables // entities].append(create(number))
    extra = [0] * entities
    added = []
    for i in range(count - tables):
        number = i % entities
        added.append(add(number, extra[number]))
        extra[number] += 1
    return [''.join(parts) for parts in made] + added, extra


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding='utf-8')


def project(folder, artifact, arguments):
    bodies, extra = changesets(arguments.entities, arguments.changesets)
    java = folder / 'src/main/java/com/acme/bench'
    for number in range(arguments.entities):
        write(java / f'Thing{number}.java', entity(number, extra[number]))
    write(java / 'Status.java', 'package com.acme.bench;\n\npublic enum Status {\n  OPEN,\n  CLOSED\n}\n')
    write(java / 'Service.java', 'package com.acme.bench;\n\nclass Service {\n  int answer() {\n    return 42;\n  }\n}\n')
    resources = folder / 'src/main/resources'
    changelog = resources / 'db/changelog'
    includes = ''
    for start in range(0, len(bodies), CHANGESETS_PER_FILE):
        name = f'{start // CHANGESETS_PER_FILE:03}.xml'
        text = ''.join(f'  <changeSet id="{start + i}" author="bench">\n{body}  </changeSet>\n'
                       for i, body in enumerate(bodies[start:start + CHANGESETS_PER_FILE]))
        write(changelog / name, f'{XML_HEAD}{text}</databaseChangeLog>\n')
        includes += f'  <include file="db/changelog/{name}"/>\n'
    write(changelog / 'db.changelog-master.xml', f'{XML_HEAD}{includes}</databaseChangeLog>\n')
    write(resources / 'META-INF/persistence.xml',
          '<persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">\n'
          '  <persistence-unit name="bench">\n'
          '    <properties>\n'
          '      <property name="hibernate.dialect" value="org.hibernate.dialect.PostgreSQLDialect"/>\n'
          '    </properties>\n'
          '  </persistence-unit>\n</persistence>\n')
    template = pathlib.Path(__file__).with_name('project-pom.xml').read_text(encoding='utf-8')
    write(folder / 'pom.xml', template.replace('@schemasync.version@', arguments.schemasync).replace('<artifactId>bench<', f'<artifactId>{artifact}<'))



def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder', type=pathlib.Path)
    parser.add_argument('entities', type=int)
    parser.add_argument('changesets', type=int)
    parser.add_argument('--modules', type=int, default=0, metavar='M')
    parser.add_argument('--schemasync', default='0.1.0-SNAPSHOT', metavar='VERSION')
    arguments = parser.parse_args()
    if arguments.modules == 0:
        project(arguments.folder, 'bench', arguments)
        return
    names = [f'bench{number}' for number in range(arguments.modules)]
    for name in names:
        project(arguments.folder / name, name, arguments)
    modules = ''.join(f'    <module>{name}</module>\n' for name in names)
    write(arguments.folder / 'pom.xml',
          '<project xmlns="http://maven.apache.org/POM/4.0.0">\n  <modelVersion>4.0.0</modelVersion>\n'
          '  <groupId>com.acme</groupId>\n  <artifactId>bench-reactor</artifactId>\n  <version>1</version>\n'
          f'  <packaging>pom</packaging>\n  <modules>\n{modules}  </modules>\n</project>\n')


if __name__ == '__main__':
    main()
