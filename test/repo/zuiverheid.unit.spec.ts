/**
 * What the code may not contain, wherever it is imported from: a clock or chance in the domain, date arithmetic and
 * holidays outside domain/termijn (T5, T8, T12), names that say nothing. Each rule is first proven on a planted case.
 */
import ts from 'typescript';
import { bestandenIn, lees, pakketversies } from './bestanden.ts';

const CODE = ['domain', 'workflows', 'activities', 'src', 'prisma', 'web', 'tools'];
const TEST = /\.spec\.tsx?$/;
const UITGEZONDERD_TERMIJN = /^domain\/termijn\//;

interface Verbod {
  wat: string;
  mappen: string[];
  behalve?: RegExp;
  patroon: RegExp;
  /** Code that breaks the rule. */
  fout: string[];
  /** Code that looks like it and does not. */
  goed: string[];
}

const VERBODEN: Verbod[] = [
  {
    wat: 'the domain has no clock of its own',
    mappen: ['domain'],
    patroon: /\bDate\b|\bTemporal\.Now\b|\bperformance\b/,
    fout: ['const nu = Date.now();', 'const nu = new Date();', 'const dag = Temporal.Now.plainDateISO();'],
    goed: ['const auditDatum = context.vandaag;', '// not Date.now()\nconst a = 1;'],
  },
  {
    wat: 'the domain has no chance',
    mappen: ['domain'],
    patroon: /\bMath\.random\b|\bcrypto\b|\brandomUUID\b/,
    fout: ['const n = Math.random();', 'const id = crypto.randomUUID();'],
    goed: ['const n = Math.max(1, 2);'],
  },
  {
    wat: 'the domain has no I/O',
    mappen: ['domain'],
    patroon: /\b(process|console|fetch|require|setTimeout|setInterval|setImmediate|globalThis)\s*[.(]|\bimport\(/,
    fout: ['console.log(1);', 'process.exit();', 'await fetch("x");', 'const m = await import("node:fs");'],
    goed: ['const procedure = processen[0];'],
  },
  {
    wat: 'the domain imports only itself and the plain-date type',
    mappen: ['domain'],
    patroon: /(from|import)\s+['"](?!\.|temporal-polyfill['"])/,
    fout: [
      "import 'node:fs';",
      "import { z } from 'zod';\nz();",
      "import { Injectable } from '@nestjs/common';\nInjectable();",
    ],
    goed: ["import { Temporal } from 'temporal-polyfill';\nTemporal.x();", "import { a } from './a.ts';\na();"],
  },
  {
    wat: 'workflow code does not read the time zone of the machine',
    mappen: ['workflows'],
    patroon: /\.get(Hours|Minutes|Day|Date|Month|FullYear|TimezoneOffset)\(|\.toLocale(Date|Time)?String\(|\bIntl\b/,
    fout: ['new Date().getHours();', 'd.toLocaleDateString();'],
    goed: ['const nu = Date.now();', 'new Date().toISOString();'],
  },
  {
    wat: 'only domain/termijn does date arithmetic',
    mappen: CODE,
    behalve: UITGEZONDERD_TERMIJN,
    patroon: new RegExp(
      [
        /\b86_?400(_?000)?\b/,
        /\b24\s*\*\s*(60|3_?600)(_?000)?\b/,
        /\b(60\s*\*\s*60|3_?600(_?000)?)\s*\*\s*24\b/,
        /\bTemporal\.(PlainDate|PlainDateTime|PlainYearMonth|ZonedDateTime|Instant|Duration|Now)\b/,
        /\.set(UTC)?(Date|Month|FullYear)\(/,
        /\.get(UTC)?(Date|Day|Month|FullYear)\(/,
        /\bnew Date\(\s*(['"`]?\d)|\bnew Date\([^)]*,|\bDate\.UTC\(/,
        /\b(add|sub|differenceIn)(Business)?(Days|Weeks|Months|Years)\(/,
        /\binterval\s+'[^']*(day|week|month|year)/i,
      ]
        .map(({ source }) => source)
        .join('|'),
      'i',
    ),
    fout: [
      'const morgen = nu + 86_400_000;',
      'const dag = 24 * 60 * 60 * 1000;',
      'const dag = 60 * 60 * 24;',
      'const d = Temporal.PlainDate.from(x);',
      'datum.setDate(datum.getDate() + 7);',
      "const d = new Date('2026-01-01');",
      'const d = new Date(2026, 0, 1);',
      'const d = Date.UTC(jaar, maand, dag);',
      'const d = addDays(x, 3);',
      "const q = `SELECT now() + interval '42 days'`;",
    ],
    goed: [
      'const wacht = 5 * 60_000;',
      'const d = plusDagen(vandaag, 1);',
      'const t = new Date(moment).toISOString();',
      'const d = new Date(`${dag}T12:00:00Z`);',
    ],
  },
  {
    wat: 'no list of holidays outside domain/termijn',
    mappen: CODE,
    behalve: UITGEZONDERD_TERMIJN,
    patroon:
      /paasdag|pinksterdag|pinkstermaandag|hemelvaart|koningsdag|goede vrijdag|kerstdag|bevrijdingsdag|nieuwjaarsdag/i,
    fout: ["const dagen = ['Tweede Paasdag', 'Koningsdag'];", "const vrij = { hemelvaartsdag: '2027-05-06' };"],
    goed: ["const reden = redenKantoorGesloten(dag, kalender) ?? 'open';"],
  },
];

const bronnen = CODE.flatMap(bestandenIn).filter((pad) => /\.(tsx?|mjs|sql)$/.test(pad) && !TEST.test(pad));

/** The code as it runs: a type or a comment may name what the code may not use. */
function zonderCommentaar(tekst: string): string {
  return ts.transpileModule(tekst, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2024,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.Preserve,
      experimentalDecorators: true,
      removeComments: true,
    },
  }).outputText;
}

describe.each(VERBODEN)('$wat', ({ mappen, behalve, patroon, fout, goed }) => {
  it('the rule finds what it forbids', () => {
    expect(fout.filter((code) => !patroon.test(zonderCommentaar(code)))).toEqual([]);
  });

  it('the rule leaves alone what it allows', () => {
    expect(goed.filter((code) => patroon.test(zonderCommentaar(code)))).toEqual([]);
  });

  it('holds in the whole repository', () => {
    const overtredingen = bronnen
      .filter((pad) => mappen.some((map) => pad.startsWith(`${map}/`)) && !behalve?.test(pad))
      // Most files do not hold it at all; what a comment or a type says is only looked at in the others.
      .filter((pad) => patroon.test(lees(pad)))
      .flatMap((pad) => {
        const code = pad.endsWith('.sql') ? lees(pad) : zonderCommentaar(lees(pad));
        return code.split('\n').flatMap((regel) => (patroon.test(regel) ? [`${pad}: ${regel.trim()}`] : []));
      });
    expect(overtredingen).toEqual([]);
  });
});

describe('the code as a whole', () => {
  it('was read: every folder has files', () => {
    expect(bronnen.length).toBeGreaterThan(100);
    expect(CODE.filter((map) => !bronnen.some((pad) => pad.startsWith(`${map}/`)))).toEqual([]);
  });

  it('has no library for dates or holidays besides the plain-date type (T12)', () => {
    const namen = Object.keys(pakketversies());
    expect(namen.filter((naam) => /holiday|feestdag|moment|date-fns|dayjs|luxon|js-joda/.test(naam))).toEqual([]);
  });

  it('has no file or folder whose name says nothing', () => {
    const nietszeggend = /(^|[/-])(utils?|helpers?|common|misc|shared|managers?)([.-]|\/|$)/i;
    expect(nietszeggend.test('src/date-utils.ts')).toBe(true);
    expect(nietszeggend.test('src/common/a.ts')).toBe(true);
    expect([...bronnen, ...bestandenIn('test')].filter((pad) => nietszeggend.test(pad))).toEqual([]);
  });
});
