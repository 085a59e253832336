import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Configuratiefout, leesConfiguratie } from '../../src/configuratie.ts';

const GOED = {
  DATABASE_URL: 'postgresql://regie:geheim@db.example:5432/regie',
  TEMPORAL_ADDRESS: 'temporal.example:7233',
  SMTP_URL: 'smtp://mail.example:587',
};

let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'configuratie-'));
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

function bestand(naam: string, inhoud: string): string {
  writeFileSync(join(map, naam), inhoud);
  return join(map, naam);
}

function meldingen(env: Record<string, string>): Readonly<Record<string, string>> {
  try {
    leesConfiguratie(env);
  } catch (fout) {
    if (fout instanceof Configuratiefout) return fout.meldingen;
    throw fout;
  }
  return {};
}

describe('leesConfiguratie', () => {
  it('vult aan wat niet is opgegeven', () => {
    expect(leesConfiguratie(GOED)).toEqual({
      nodeEnv: 'development',
      productie: false,
      host: '127.0.0.1',
      poort: 3000,
      databaseUrl: GOED.DATABASE_URL,
      temporal: { address: 'temporal.example:7233', namespace: 'default', tls: false },
      smtpUrl: GOED.SMTP_URL,
      afzender: 'Keurmerk Inburgeren (ontwikkeling) <servicedesk@keurmerk.example>',
      corsOorsprongen: [],
    });
  });

  it('leest wat wel is opgegeven', () => {
    bestand('index.html', '');
    const instellingen = bestand('instellingen.json', '{}');
    const configuratie = leesConfiguratie({
      ...GOED,
      NODE_ENV: 'production',
      HOST: '::',
      PORT: '8080',
      TEMPORAL_NAMESPACE: 'keurmerk',
      AFZENDER: 'Keurmerk <keurmerk@organisatie.example>',
      INSTELLINGEN_BESTAND: instellingen,
      WEB_MAP: map,
      CORS_OORSPRONGEN: 'https://duo.example, http://localhost:5173',
    });
    expect(configuratie).toMatchObject({
      productie: true,
      host: '::',
      poort: 8080,
      temporal: { namespace: 'keurmerk' },
      afzender: 'Keurmerk <keurmerk@organisatie.example>',
      instellingenBestand: instellingen,
      webMap: map,
      corsOorsprongen: ['https://duo.example', 'http://localhost:5173'],
    });
  });

  it('telt een lege variabele als een die ontbreekt', () => {
    expect(leesConfiguratie({ ...GOED, PORT: '', WEB_MAP: ' ' })).toEqual(leesConfiguratie(GOED));
  });

  it('noemt alle foute variabelen in één keer', () => {
    const env = {
      NODE_ENV: 'productie',
      PORT: '70000',
      TEMPORAL_ADDRESS: 'https://temporal.example',
      SMTP_URL: 'mail',
    };
    expect(Object.keys(meldingen(env)).sort()).toEqual([
      'DATABASE_URL',
      'NODE_ENV',
      'PORT',
      'SMTP_URL',
      'TEMPORAL_ADDRESS',
    ]);
    expect(() => leesConfiguratie(env)).toThrow(/^De configuratie klopt niet\.\n(- [A-Z_]+ .+\n)+- [A-Z_]+ .+$/);
  });

  it('verraadt geen wachtwoord', () => {
    const env = { ...GOED, DATABASE_URL: 'mysql://regie:geheim@db.example/regie' };
    expect(() => leesConfiguratie(env)).toThrow(/DATABASE_URL/);
    expect(JSON.stringify(meldingen(env))).not.toContain('geheim');
  });

  it.each([
    ['DATABASE_URL', 'postgresql:regie'],
    ['TEMPORAL_ADDRESS', 'temporal.example'],
    ['TEMPORAL_TLS', 'misschien'],
    ['TEMPORAL_TLS_SERVER_CA_CERT_PATH', '/bestaat/niet.pem'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['AFZENDER', 'de servicedesk'],
    ['INSTELLINGEN_BESTAND', '/bestaat/niet.json'],
    ['WEB_MAP', '/bestaat/niet'],
    ['CORS_OORSPRONGEN', 'https://duo.example/pad'],
    ['CORS_OORSPRONGEN', '*'],
  ])('weigert %s=%s', (naam, waarde) => {
    expect(Object.keys(meldingen({ ...GOED, [naam]: waarde }))).toEqual([naam]);
  });

  it('wil in productie een eigen afzender', () => {
    expect(Object.keys(meldingen({ ...GOED, NODE_ENV: 'production' }))).toEqual(['AFZENDER']);
  });
});

describe('de verbinding met Temporal', () => {
  const tls = (env: Record<string, string>) => leesConfiguratie({ ...GOED, ...env }).temporal.tls;

  it('is versleuteld als dat gevraagd is', () => {
    expect(tls({ TEMPORAL_TLS: 'ja' })).toBe(true);
    expect(tls({ TEMPORAL_TLS: 'nee' })).toBe(false);
  });

  it('is versleuteld bij een API-sleutel, tenzij uitdrukkelijk niet', () => {
    expect(tls({ TEMPORAL_API_KEY: 'sleutel' })).toBe(true);
    expect(tls({ TEMPORAL_API_KEY: 'sleutel', TEMPORAL_TLS: 'nee' })).toBe(false);
  });

  it('neemt de certificaten uit hun bestanden', () => {
    const env = {
      TEMPORAL_TLS_CLIENT_CERT_PATH: bestand('client.pem', 'certificaat'),
      TEMPORAL_TLS_CLIENT_KEY_PATH: bestand('client.key', 'sleutel'),
      TEMPORAL_TLS_SERVER_CA_CERT_PATH: bestand('ca.pem', 'uitgever'),
      TEMPORAL_TLS_SERVER_NAME: 'temporal.example',
    };
    expect(tls(env)).toEqual({
      serverNameOverride: 'temporal.example',
      serverRootCACertificate: Buffer.from('uitgever'),
      clientCertPair: { crt: Buffer.from('certificaat'), key: Buffer.from('sleutel') },
    });
  });

  it('wil bij een certificaat de sleutel en bij een sleutel het certificaat', () => {
    const pem = bestand('los.pem', 'los');
    expect(Object.keys(meldingen({ ...GOED, TEMPORAL_TLS_CLIENT_CERT_PATH: pem }))).toEqual([
      'TEMPORAL_TLS_CLIENT_KEY_PATH',
    ]);
    expect(Object.keys(meldingen({ ...GOED, TEMPORAL_TLS_CLIENT_KEY_PATH: pem }))).toEqual([
      'TEMPORAL_TLS_CLIENT_CERT_PATH',
    ]);
  });
});
