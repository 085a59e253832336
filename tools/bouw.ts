/**
 * Builds what runs: `npm run build`. Makes the Prisma client, the JavaScript in `dist`, the workflow bundle and the web
 * application, each only when something it is made from has changed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { stap, Startfout } from './omgeving/melding.ts';
import type { Meld } from './omgeving/melding.ts';
import { PROJECT } from './omgeving/project.ts';
import { wachtOpSlot } from './omgeving/slot.ts';

const DIST = join(PROJECT, 'dist');
const STAND = join(DIST, '.bouwstand.json');

interface Bouwstap {
  naam: string;
  /** Files and folders from which it is made. */
  invoer: string[];
  uitvoer: string;
  maak(): Promise<void>;
}

const PRISMA: Bouwstap = {
  naam: 'Prisma-client maken',
  invoer: ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'],
  uitvoer: 'prisma/client',
  maak: async () => await voerUit('node_modules/prisma/build/index.js', ['generate', '--no-hints'], PROJECT),
};

/** `.ts` is compiled; the SQL of the migrations and data files go along, so that dist needs nothing beside it. */
const BRONNEN = ['domain', 'workflows', 'activities', 'src', 'prisma'];
const MEE = ['.sql', '.json'];

const COMPILEREN: Bouwstap = {
  naam: 'TypeScript compileren',
  invoer: [...BRONNEN, '.swcrc', 'package-lock.json'],
  uitvoer: 'dist/src',
  maak: async () => {
    const { transformFile } = await import('@swc/core');
    const bronnen = BRONNEN.flatMap(bestandenVan);
    const gemaakt = new Set<string>();
    const bewaar = (doel: string, inhoud: string | Buffer) => {
      gemaakt.add(doel);
      schrijfAlsAnders(doel, inhoud);
    };
    await Promise.all(
      bronnen.map(async (bron) => {
        const doel = join(DIST, bron);
        if (MEE.includes(extname(bron))) bewaar(doel, readFileSync(join(PROJECT, bron)));
        if (!bron.endsWith('.ts') || bron.endsWith('.d.ts')) return;
        const js = doel.replace(/\.ts$/, '.js');
        const { code, map } = await transformFile(join(PROJECT, bron), {
          cwd: PROJECT,
          root: PROJECT,
          swcrc: true,
        }).catch((fout: Error) => {
          throw new Startfout(fout.message.replace(/\s+Caused by:.*/s, ''));
        });
        bewaar(js, map ? `${code}\n//# sourceMappingURL=${js.slice(dirname(js).length + 1)}.map\n` : code);
        if (map) bewaar(`${js}.map`, map);
      }),
    );
    for (const oud of BRONNEN.flatMap((map) => bestandenVan(join('dist', map)))) {
      if (!gemaakt.has(join(PROJECT, oud))) rmSync(join(PROJECT, oud));
    }
  },
};

const BUNDEL: Bouwstap = {
  naam: 'Workflows bundelen',
  invoer: ['domain', 'workflows', 'activities', 'package-lock.json'],
  uitvoer: 'dist/workflow-bundle.js',
  maak: async () => {
    const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
    const { code } = await bundleWorkflowCode({
      workflowsPath: join(PROJECT, 'workflows', 'index.ts'),
      logger: new DefaultLogger('WARN'),
    });
    schrijfAlsAnders(join(DIST, 'workflow-bundle.js'), code);
  },
};

/** Made from the OpenAPI document for the web application, and checked in nowhere. */
const APITYPEN = 'web/src/api/schema.d.ts';

const WEB: Bouwstap = {
  naam: 'Webapplicatie bouwen',
  invoer: ['web', 'docs/openapi.json', 'package-lock.json'],
  uitvoer: 'web/dist/index.html',
  maak: async () => {
    await voerUit('node_modules/openapi-typescript/bin/cli.js', ['docs/openapi.json', '-o', APITYPEN], PROJECT);
    await voerUit('node_modules/vite/bin/vite.js', ['build'], join(PROJECT, 'web'));
  },
};

/** The lines run beside each other; within a line each step needs the one before it. */
const LIJNEN = [[PRISMA, COMPILEREN], [BUNDEL], [WEB]].map((lijn) =>
  lijn.filter(({ invoer }) => existsSync(join(PROJECT, invoer[0] ?? ''))),
);

/** Whether anything must be built before what is built here may run. */
export function isVerouderd(): boolean {
  const stand = leesStand();
  return LIJNEN.flat().some((bouwstap) => !isBij(bouwstap, stand));
}

/**
 * Builds what is out of date. Two builds at once wait for each other.
 *
 * @throws Startfout with the output of the tool that failed
 */
export async function bouw(meld: Meld): Promise<void> {
  mkdirSync(DIST, { recursive: true });
  const slot = await wachtOpSlot(join(DIST, '.slot'), () => meld('Wachten op een andere bouw …'));
  const stand = leesStand();
  try {
    const uitkomsten = await Promise.allSettled(
      LIJNEN.map(async (lijn) => {
        for (const bouwstap of lijn) {
          if (isBij(bouwstap, stand)) continue;
          // Taken before the work: what changes during it makes the result out of date at once.
          const som = somVan(bouwstap);
          await stap(meld, bouwstap.naam, bouwstap.maak);
          stand[bouwstap.naam] = som;
          schrijfStand(stand);
        }
      }),
    );
    for (const uitkomst of uitkomsten) if (uitkomst.status === 'rejected') throw uitkomst.reason;
  } finally {
    slot.vrij();
  }
}

function isBij(bouwstap: Bouwstap, stand: Record<string, string>): boolean {
  return existsSync(join(PROJECT, bouwstap.uitvoer)) && stand[bouwstap.naam] === somVan(bouwstap);
}

function leesStand(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(STAND, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

function schrijfStand(stand: Record<string, string>): void {
  writeFileSync(`${STAND}.nieuw`, JSON.stringify(stand));
  renameSync(`${STAND}.nieuw`, STAND);
}

function somVan({ invoer }: Bouwstap): string {
  const som = createHash('sha256').update(process.version);
  for (const bestand of invoer.flatMap(bestandenVan)) {
    som.update(`\0${bestand}\0`).update(readFileSync(join(PROJECT, bestand)));
  }
  return som.digest('hex');
}

/** The files of a folder of the project, or the file itself, as sorted paths from the project; without tests and output. */
function bestandenVan(pad: string): string[] {
  const volledig = join(PROJECT, pad);
  const soort = statSync(volledig, { throwIfNoEntry: false });
  if (!soort?.isDirectory()) return soort ? [pad] : [];
  return readdirSync(volledig, { withFileTypes: true, recursive: true })
    .filter((ingang) => !ingang.isDirectory() && !/\.spec\.tsx?$/.test(ingang.name))
    .map((ingang) => relative(PROJECT, join(ingang.parentPath, ingang.name)))
    .filter(
      (bestand) => !/(^|\/)node_modules\//.test(bestand) && !bestand.startsWith('web/dist/') && bestand !== APITYPEN,
    )
    .sort();
}

async function voerUit(programma: string, argumenten: string[], map: string): Promise<void> {
  // Neither tool may phone home, and their colours would end up in an error message.
  // In another mode Vite would build React for development.
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    NO_COLOR: '1',
  };
  const kind = spawn(process.execPath, [join(PROJECT, programma), ...argumenten], {
    cwd: map,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const uitvoer: string[] = [];
  kind.stdout.on('data', (deel) => uitvoer.push(String(deel)));
  kind.stderr.on('data', (deel) => uitvoer.push(String(deel)));
  const code = await new Promise((klaar) => kind.once('close', klaar));
  if (code !== 0) throw new Startfout(`${programma} ${argumenten.join(' ')} is mislukt:\n${uitvoer.join('')}`);
}

/** A file that does not change keeps its date, so that a process that watches dist does not restart for nothing. */
function schrijfAlsAnders(doel: string, inhoud: string | Buffer): void {
  if (existsSync(doel) && readFileSync(doel).equals(Buffer.from(inhoud))) return;
  mkdirSync(dirname(doel), { recursive: true });
  writeFileSync(`${doel}.nieuw`, inhoud);
  renameSync(`${doel}.nieuw`, doel);
}

if (import.meta.main) {
  bouw((regel) => console.log(regel)).catch((fout: unknown) => {
    console.error(fout instanceof Startfout ? fout.message : fout);
    process.exitCode = 1;
  });
}
