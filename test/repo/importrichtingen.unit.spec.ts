/** The import directions of docs/architecture.md, held by dependency-cruiser: first on planted imports, then on ours. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { WORTEL } from './bestanden.ts';

interface Overtreding {
  from: string;
  to: string;
  rule: { name: string };
}

const MAPPEN = ['domain', 'workflows', 'activities', 'src', 'prisma', 'web', 'test', 'tools'];

function overtredingenIn(map: string): string[] {
  const programma = join(WORTEL, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const argumenten = [programma, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...MAPPEN];
  const { stdout, stderr } = spawnSync(process.execPath, argumenten, { cwd: map, encoding: 'utf8', maxBuffer: 1e9 });
  if (!stdout) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: Overtreding[] } };
  return summary.violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`).sort();
}

/** File, import, and the rule that refuses it; no rule: allowed. */
const GEPLANT: [bestand: string, code: string, regel?: string][] = [
  ['domain/a.ts', "import { x } from '../src/x.ts';", 'domain-imports'],
  ['domain/b.ts', "import type { X } from '../src/x.ts';", 'domain-imports'],
  ['domain/c.ts', "import 'node:fs';", 'domain-packages'],
  ['domain/d.ts', "import { x } from './termijn/x.ts';", 'domain-termijn-front-door'],
  ['domain/e.ts', "import { x } from './termijn/index.ts';"],
  ['workflows/a.ts', "import { x } from '../activities/x.ts';", 'workflows-activities-by-type'],
  ['workflows/b.ts', "import type { X } from '../activities/x.ts';"],
  ['workflows/c.ts', "import { x } from '../src/x.ts';", 'workflows-imports'],
  ['workflows/d.ts', "import 'node:crypto';", 'workflows-packages'],
  ['workflows/e.ts', "import { x } from '../domain/termijn/index.ts';"],
  ['activities/a.ts', "import { x } from '../src/x.ts';", 'activities-imports'],
  ['activities/d.ts', "import { x } from '../workflows/x.ts';", 'activities-workflows-by-type'],
  ['activities/e.ts', "import type { X } from '../workflows/x.ts';"],
  ['activities/b.ts', "import { x } from '../prisma/client/client.ts';"],
  ['activities/c.ts', "import { x } from '../domain/termijn/index.ts';"],
  ['src/a.ts', "import { x } from '../tools/x.ts';", 'src-imports'],
  ['src/b.ts', "import { x } from '../web/x.ts';", 'src-imports'],
  ['src/c.ts', "import { x } from '../activities/x.ts';\nimport { y } from '../workflows/x.ts';"],
  ['src/d.ts', "import { x } from './er-niet.ts';", 'no-unresolvable'],
  ['src/e.ts', '', 'no-orphans'],
  ['src/f.ts', "import { x } from './g.ts';", 'no-circular'],
  ['src/g.ts', "import { x } from './f.ts';"],
  ['src/h.ts', "import type { X } from './i.ts';"],
  ['src/i.ts', "import type { X } from './h.ts';"],
  ['src/j.ts', "import { x } from '../test/x.ts';", 'test-code-is-for-tests'],
  ['web/a.ts', "import { x } from '../domain/termijn/index.ts';", 'web-imports'],
  ['web/b.ts', "import { x } from './x.ts';"],
  ['prisma/a.ts', "import { x } from '../src/x.ts';", 'prisma-imports'],
  ['tools/a.ts', "import { x } from '../src/x.ts';"],
  ['test/a.ts', "import { x } from '../tools/x.ts';"],
];

const DOELEN = ['src/x.ts', 'activities/x.ts', 'workflows/x.ts', 'web/x.ts', 'tools/x.ts', 'test/x.ts'];
const DOMEINDOELEN = ['domain/termijn/x.ts', 'domain/termijn/index.ts', 'prisma/client/client.ts'];

describe('import directions', () => {
  let map: string;

  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'importrichtingen-'));
    for (const bestand of ['.dependency-cruiser.mjs', 'tsconfig.json'])
      cpSync(join(WORTEL, bestand), join(map, bestand));
    const schrijf = (pad: string, code: string) => {
      mkdirSync(join(map, dirname(pad)), { recursive: true });
      writeFileSync(join(map, pad), `${code}\nexport const x = 1;\nexport type X = 1;\n`);
    };
    for (const pad of [...DOELEN, ...DOMEINDOELEN]) schrijf(pad, '');
    for (const [pad, code] of GEPLANT) schrijf(pad, code);
  });

  afterAll(() => rmSync(map, { recursive: true }));

  it('dependency-cruiser refuses each planted import, and only those', () => {
    const gevonden = overtredingenIn(map);
    const gemist = GEPLANT.filter(
      ([bestand, , regel]) => regel && !gevonden.some((o) => o.startsWith(`${bestand} `) && o.endsWith(`: ${regel}`)),
    );
    const teVeel = GEPLANT.filter(([bestand, , regel]) => !regel && gevonden.some((o) => o.startsWith(`${bestand} `)));
    expect(gemist).toEqual([]);
    expect(teVeel.filter(([bestand]) => bestand !== 'src/g.ts')).toEqual([]);
  });

  it('hold in the repository', () => {
    expect(overtredingenIn(WORTEL)).toEqual([]);
  });
});
