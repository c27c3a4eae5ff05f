#!/usr/bin/env python3
"""Writes RESULTS.md and results.svg from what run.py saw.

usage: results.py RESULTS.jsonl [--machine "two cores of …"]

Each figure is the median of all rounds. A ratio is the median of the ratios within each round, so that a slow minute counts on both sides.
All scenarios of one size are from one run; sizes may be from different days.
"""
import argparse
import collections
import json
import pathlib
import statistics

HERE = pathlib.Path(__file__).resolve().parent
WIDTH, ROW, LEFT, RIGHT = 760, 22, 210, 90


def read(file):
    """Rounds by what was built, in words: {size: {scenario: {round: line}}}."""
    sizes = collections.defaultdict(lambda: collections.defaultdict(dict))
    lines = map(json.loads, file.read_text().splitlines())
    for line in sorted(lines, key=lambda it: (it['modules'], it['provider'] != 'embedded', it['changesets'], it['entities'])):
        modules = f"{line['modules']} modules of " if line.get('modules') else ''
        size = f"{modules}{line['entities']} entities, {line['changesets']} changesets, {line['provider']}"
        sizes[size][line['scenario']][line['round']] = line
    return sizes


def median(rounds, field):
    return statistics.median(line[field] for line in rounds.values())


def ratio(rounds, base, less=None):
    """How many times the base it takes; both without what Maven takes anyway, when that is given."""
    both = [number for number in rounds if number in base and (less is None or number in less)]
    own = [less[number]['seconds'] if less else 0 for number in both]
    return statistics.median((rounds[n]['seconds'] - o) / (base[n]['seconds'] - o) for n, o in zip(both, own))


def on_top(rounds, maven):
    return statistics.median(rounds[n]['seconds'] - maven[n]['seconds'] for n in rounds if n in maven)


def table(scenarios):
    lines = ['| scenario | seconds | on top of Maven | of the peer | of the full check | peak MiB | worker MiB |', '|---|---|---|---|---|---|---|']
    maven, peer, full = (scenarios.get(name) for name in ('maven', 'peer', 'full'))
    for name, rounds in scenarios.items():
        cells = [name, f"{median(rounds, 'seconds'):.2f}"]
        cells.append(f'{on_top(rounds, maven):.2f}' if maven and name not in ('maven', 'floor') else '')
        cells.append(f'{ratio(rounds, peer):.2f}' if peer else '')
        cells.append(f'{ratio(rounds, full):.2f}' if full else '')
        cells += [str(round(median(rounds, 'memory'))), str(round(median(rounds, 'worker'))) if median(rounds, 'worker') else '']
        lines.append('| ' + ' | '.join(cells) + ' |')
    return lines


def command(scenarios):
    """What runs these scenarios again."""
    rounds = next(iter(scenarios.values()))
    line = next(iter(rounds.values()))
    return (f"run.py results.jsonl --entities {line['entities']} --changesets {line['changesets']} --scenarios {' '.join(scenarios)} --rounds {len(rounds)}"
            + (f" --modules {line['modules']}" if line['modules'] else '')
            + (f" --provider {line['provider']}" if line['provider'] != 'embedded' else ''))


def days(scenarios):
    return ', '.join(sorted({line['day'] for rounds in scenarios.values() for line in rounds.values()}))


def plot(sizes):
    bars = [(size, name, median(rounds, 'seconds')) for size, scenarios in sizes.items() for name, rounds in scenarios.items()]
    longest = max(seconds for *_, seconds in bars)
    parts, y = [], 10
    for number, (size, name, seconds) in enumerate(bars):
        if number == 0 or bars[number - 1][0] != size:
            y += ROW
            parts.append(f'<text x="10" y="{y}" font-weight="bold">{size}</text>')
        y += ROW
        width = (WIDTH - LEFT - RIGHT) * seconds / longest
        parts.append(f'<text x="{LEFT - 10}" y="{y}" text-anchor="end">{name}</text>'
                     f'<rect x="{LEFT}" y="{y - 13}" width="{width:.1f}" height="16" fill="{"#999" if name in ("maven", "floor", "peer") else "#36c"}"/>'
                     f'<text x="{LEFT + width + 6:.1f}" y="{y}">{seconds:.2f} s</text>')
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y + ROW}" font-family="sans-serif" font-size="13">\n'
            + '\n'.join(parts) + '\n</svg>\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('results', type=pathlib.Path)
    parser.add_argument('--machine', default='not told')
    arguments = parser.parse_args()
    sizes = read(arguments.results)
    lines = ['# Results', '', f'{arguments.machine}. Made by `results.py results.jsonl` from what `run.py` wrote into `results.jsonl`.', '',
             'Medians of the rounds of one run; absolute times drift from machine to machine and from hour to hour, ratios hardly.', '',
             '![bars](results.svg)', '']
    for size, scenarios in sizes.items():
        lines += [f'## {size}', '', f'{days(scenarios)}: `{command(scenarios)}`', '', *table(scenarios), '']
    (HERE / 'RESULTS.md').write_text('\n'.join(lines))
    (HERE / 'results.svg').write_text(plot(sizes))


if __name__ == '__main__':
    main()
