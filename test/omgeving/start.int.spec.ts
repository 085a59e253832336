import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { leesAdressen } from '../../tools/omgeving/adressen.ts';
import { poortBezwaar, vrijePoorten } from '../../tools/omgeving/poort.ts';

const START = join(import.meta.dirname, '..', '..', 'tools', 'start.mjs');
/** The first start of a working tree builds everything. */
const GEDULD = 240_000;
const POORTEN = ['PORT', 'POSTBUS_PORT', 'SMTP_PORT', 'POSTGRES_PORT', 'TEMPORAL_PORT'];

interface Start {
  proces: ChildProcess;
  regels: string[];
  /** Resolves when a line with this text has been printed. */
  gezegd(tekst: string): Promise<void>;
  /** The exit code, null when it was killed. */
  afloop: Promise<number | null>;
}

let dataMap: string;
let env: NodeJS.ProcessEnv;
let starts: Start[];

beforeEach(async () => {
  dataMap = mkdtempSync(join(process.getuid?.() === 0 ? '/tmp' : tmpdir(), 'start-'));
  chmodSync(dataMap, 0o711);
  env = { ...process.env, KEURMERKREGIE_DATA: dataMap, NODE_ENV: 'development', NODE_OPTIONS: '' };
  for (const naam of ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'npm_lifecycle_event']) delete env[naam];
  const poorten = await vrijePoorten(POORTEN.length);
  POORTEN.forEach((naam, i) => (env[naam] = String(poorten[i])));
  starts = [];
});

afterEach(async () => {
  for (const { proces, afloop } of starts) {
    proces.kill('SIGTERM');
    await afloop;
  }
  rmSync(dataMap, { recursive: true, force: true });
});

function start(): Start {
  const proces = spawn(process.execPath, [START], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const regels: string[] = [];
  const uitvoer = [proces.stdout, proces.stderr].map((input) => createInterface({ input }));
  for (const bron of uitvoer) bron.on('line', (regel) => regels.push(regel));
  const nieuw: Start = {
    proces,
    regels,
    gezegd: async (tekst) => {
      await new Promise<void>((klaar, mislukt) => {
        const kijk = () => {
          if (regels.some((regel) => regel.includes(tekst))) klaar();
        };
        for (const bron of uitvoer) bron.on('line', kijk);
        proces.once('close', () => mislukt(new Error(`Niet gezegd: ${tekst}\n${regels.join('\n')}`)));
        kijk();
      });
    },
    afloop: once(proces, 'close').then(([code]) => code as number | null),
  };
  starts.push(nieuw);
  return nieuw;
}

async function bezettePoorten(): Promise<string[]> {
  const bezet: string[] = [];
  for (const naam of POORTEN) if (await poortBezwaar(Number(env[naam]))) bezet.push(naam);
  return bezet;
}

describe('npm start', () => {
  it(
    'draait alles, maar één keer per gegevensmap, overleeft een kill -9 en ruimt zichzelf op',
    async () => {
      const eerste = start();
      await eerste.gezegd('keurmerkregie draait');
      const { web, postbus } = leesAdressen(env);
      expect((await fetch(`${web}/gezondheid`)).status).toBe(200);
      expect((await fetch(`${web}/v1/openapi.json`)).status).toBe(200);
      expect((await fetch(postbus ?? '')).status).toBe(200);

      const tweede = start();
      expect(await tweede.afloop).toBe(1);
      expect(tweede.regels.join('\n')).toMatch(/^keurmerkregie draait al op de gegevens in .*KEURMERKREGIE_DATA/);

      eerste.proces.kill('SIGKILL');
      await eerste.afloop;
      expect(await bezettePoorten()).toContain('POSTGRES_PORT');
      const derde = start();
      await derde.gezegd('keurmerkregie draait');
      expect((await fetch(`${web}/gezondheid`)).status).toBe(200);

      derde.proces.kill('SIGTERM');
      expect(await derde.afloop).toBe(0);
      expect(await bezettePoorten()).toEqual([]);
    },
    GEDULD,
  );

  it(
    'stopt ook netjes als het nog aan het starten is',
    async () => {
      const halverwege = start();
      await halverwege.gezegd('De gegevens staan in');
      halverwege.proces.kill('SIGINT');
      expect(await halverwege.afloop).toBe(0);
      expect(await bezettePoorten()).toEqual([]);
    },
    GEDULD,
  );

  it(
    'sleept alles mee als een onderdeel sterft, en zegt welk',
    async () => {
      const alles = start();
      await alles.gezegd('keurmerkregie draait');
      const { variabelen } = leesAdressen(env);
      const client = new pg.Client({ connectionString: variabelen['DATABASE_URL'] ?? '' });
      client.on('error', () => undefined);
      await client.connect();
      const { rows } = await client.query<{ pid: string }>(
        `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS pid`,
      );
      process.kill(Number(rows[0]?.pid), 'SIGKILL');
      expect(await alles.afloop).toBe(1);
      await client.end().catch(() => undefined);
      expect(alles.regels.join('\n')).toMatch(/^PostgreSQL is onverwacht gestopt, door SIGKILL\./m);
      expect(await bezettePoorten()).toEqual([]);
    },
    GEDULD,
  );
});
