/**
 * `npm run controleer`: types, lint, import directions, format, and whether what is generated and checked in is up to
 * date. Builds first, because the types of the database client and of the API are generated. The tests: `npm test`.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { duur } from './omgeving/melding.ts';
import { PROJECT } from './omgeving/project.ts';

interface Controle {
  naam: string;
  /** Script from the root of the project, and its arguments. */
  programma: string;
  argumenten: string[];
}

const BOUW: Controle = { naam: 'Bouw', programma: 'tools/bouw.ts', argumenten: [] };

const CODE = ['domain', 'workflows', 'activities', 'src', 'prisma', 'web', 'test', 'tools'];

/** What tsc found out is kept, so that a second run looks at what has changed only. */
const typen = (project: string) => [
  '--noEmit',
  '--incremental',
  '-p',
  project,
  '--tsBuildInfoFile',
  `node_modules/.cache/${project === '.' ? 'tsc' : `tsc-${project}`}.tsbuildinfo`,
];

/** The lines run beside each other, for two cores; within a line the checks follow each other. */
const LIJNEN: Controle[][] = [
  [
    { naam: 'Types', programma: 'node_modules/typescript/bin/tsc', argumenten: typen('.') },
    {
      naam: 'Types van de webapplicatie',
      programma: 'node_modules/typescript/bin/tsc',
      argumenten: typen('web'),
    },
    {
      naam: 'Opmaak',
      programma: 'node_modules/prettier/bin/prettier.cjs',
      argumenten: ['--check', '--cache', '--log-level=warn', '.'],
    },
  ],
  [
    { naam: 'Lint', programma: 'node_modules/oxlint/bin/oxlint', argumenten: ['--format=unix'] },
    {
      naam: 'Importrichtingen',
      programma: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      argumenten: ['--config', '.dependency-cruiser.mjs', ...CODE],
    },
    {
      naam: 'Opbouw en gemaakte bestanden',
      programma: 'node_modules/jest/bin/jest.js',
      argumenten: ['--selectProjects=unit', '--silent', '--testPathPatterns', 'test/repo/(?!lint|import)', 'openapi'],
    },
  ],
];

/** Runs the tool of one check; its output is shown only when it finds something. */
async function voerUit({ naam, programma, argumenten }: Controle): Promise<boolean> {
  const begin = performance.now();
  const kind = spawn(
    process.execPath,
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(PROJECT, programma), ...argumenten],
    { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const uitvoer: string[] = [];
  kind.stdout.on('data', (deel) => uitvoer.push(String(deel)));
  kind.stderr.on('data', (deel) => uitvoer.push(String(deel)));
  const goed = (await new Promise((klaar) => kind.once('close', klaar))) === 0;
  console.log(`${goed ? 'goed' : 'FOUT'}  ${naam} (${duur(performance.now() - begin)})`);
  if (!goed) console.log(uitvoer.join('').trimEnd());
  return goed;
}

async function voerLijnUit(lijn: Controle[]): Promise<boolean> {
  let goed = true;
  for (const controle of lijn) goed = (await voerUit(controle)) && goed;
  return goed;
}

const begin = performance.now();
const gebouwd = await voerUit(BOUW);
const uitkomsten = await Promise.all(LIJNEN.map(voerLijnUit));
const goed = gebouwd && uitkomsten.every(Boolean);
console.log(`${goed ? 'Alles is goed' : 'Niet alles is goed'} (${duur(performance.now() - begin)}).`);
process.exitCode = goed ? 0 : 1;
