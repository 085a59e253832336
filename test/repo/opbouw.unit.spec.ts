/** The repository itself: what stands at the top, what every public repository needs, and what may stand nowhere. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { bestandenIn, lees, leesJson, WORTEL } from './bestanden.ts';

const { license, name } = leesJson('package.json') as { license: string; name: string };

describe('the top of the repository (R3)', () => {
  const mappen = ['activities', 'docs', 'domain', 'prisma', 'src', 'test', 'tools', 'web', 'workflows'];
  const teksten = ['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'SECURITY.md', 'publiccode.yml'];
  const instellingen = [
    'Dockerfile',
    'docker-compose.yml',
    'jest.config.mjs',
    'package-lock.json',
    'package.json',
    'playwright.config.ts',
    'prisma.config.ts',
    'tsconfig.json',
  ];
  const gemaakt = ['dist', 'node_modules', 'playwright-report', 'test-results'];
  const aanwezig = readdirSync(WORTEL).filter((ingang) => !ingang.startsWith('.') && !gemaakt.includes(ingang));

  it('holds the folders of the architecture and the files that tools need, and nothing else', () => {
    expect(aanwezig.filter((ingang) => ![...mappen, ...teksten, ...instellingen].includes(ingang))).toEqual([]);
  });

  it('has every folder and every text (R2)', () => {
    expect([...mappen, ...teksten].filter((ingang) => !aanwezig.includes(ingang))).toEqual([]);
  });
});

describe('what a public repository needs', () => {
  it('is under EUPL-1.2, everywhere the same (R1)', () => {
    expect(license).toBe('EUPL-1.2');
    expect(lees('LICENSE')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
    expect(lees('README.md')).toContain('EUPL-1.2');
  });

  it('has a valid publiccode.yml', () => {
    const tekst = { type: 'string', minLength: 1 };
    const klopt = new Ajv({ allErrors: true, strict: false }).compile({
      type: 'object',
      required: ['publiccodeYmlVersion', 'name', 'url', 'platforms', 'developmentStatus', 'softwareType'].concat([
        'description',
        'legal',
        'maintenance',
        'localisation',
      ]),
      properties: {
        publiccodeYmlVersion: { type: 'string', pattern: '^0(\\.\\d+){0,2}$' },
        name: { const: name },
        url: { type: 'string', pattern: '^https://' },
        platforms: { type: 'array', minItems: 1, items: tekst },
        developmentStatus: { enum: ['concept', 'development', 'beta', 'stable', 'obsolete'] },
        softwareType: { enum: ['standalone/web', 'standalone/backend', 'standalone/other'] },
        description: {
          type: 'object',
          required: ['nl'],
          additionalProperties: {
            type: 'object',
            required: ['shortDescription', 'longDescription', 'features'],
            properties: {
              shortDescription: { type: 'string', minLength: 1, maxLength: 150 },
              longDescription: { type: 'string', minLength: 150, maxLength: 10_000 },
              features: { type: 'array', minItems: 1, items: tekst },
            },
          },
        },
        legal: { type: 'object', required: ['license'], properties: { license: { const: license } } },
        maintenance: {
          type: 'object',
          required: ['type'],
          properties: { type: { enum: ['internal', 'contract', 'community', 'none'] } },
          anyOf: [{ properties: { type: { enum: ['contract', 'none'] } } }, { required: ['contacts'] }],
        },
        localisation: {
          type: 'object',
          required: ['localisationReady', 'availableLanguages'],
          properties: { availableLanguages: { const: ['nl'] } },
        },
      },
    });
    expect(klopt(parse(lees('publiccode.yml'))) ? [] : klopt.errors).toEqual([]);
  });

  it('keeps its changelog in the form of Keep a Changelog', () => {
    const regels = lees('CHANGELOG.md').split('\n');
    expect(regels.filter((regel) => regel.startsWith('## '))[0]).toBe('## [Unreleased]');
    const soorten = /^### (Added|Changed|Deprecated|Removed|Fixed|Security)$/;
    expect(regels.filter((regel) => regel.startsWith('### ') && !soorten.test(regel))).toEqual([]);
  });

  it('has a CI that does what the README says', () => {
    const stappen = lees('.ci/run')
      .split('\n')
      .filter((regel) => regel.startsWith('npm '));
    expect(stappen).toEqual(['npm ci', 'npm test']);
    expect(lees('README.md')).toContain('npm ci && npm test');
  });

  it('has no link in its documents that leads nowhere', () => {
    const documenten = [...bestandenIn('docs'), ...readdirSync(WORTEL)].filter((pad) => pad.endsWith('.md'));
    const dood = documenten.flatMap((document) =>
      [...lees(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, doel]) => join(document, '..', String(doel)))
        .filter((doel) => !existsSync(join(WORTEL, doel)))
        .map((doel) => `${document} → ${doel}`),
    );
    expect(dood).toEqual([]);
  });
});

describe('what may stand nowhere', () => {
  const GROTE_GEGEVENS = /\.(png|woff2?|ico|gz)$|^package-lock\.json$|go\.sum$/;
  const alle = bestandenIn('.').filter((pad) => !GROTE_GEGEVENS.test(pad));
  const vindRegels = (patroon: RegExp) =>
    alle.flatMap((pad) =>
      lees(pad)
        .split('\n')
        .flatMap((regel, i) => (patroon.test(regel) ? [`${pad}:${i + 1}: ${regel.trim().slice(0, 120)}`] : [])),
    );

  it('no path of the machine it was made on, no host of a registry', () => {
    // Put together here, so that this file does not hold them either.
    const mappen = ['work', 'root', 'farm'].map((map) => `/${map}/`);
    const hosts = ['registry npm', 'proxy go', 'pypi org', 'repo1 '].map((host) => host.replace(' ', '\\.'));
    expect(vindRegels(new RegExp([...mappen, ...hosts].join('|')))).toEqual([]);
  });

  it('no e-mail address of a person: only .example and that of the servicedesk', () => {
    const adres = /[\w.+-]+@(?!([\w-]+\.)*(example|blikopwerk\.nl)\b)[a-z][\w-]*(\.[a-z][\w-]*)*\.[a-z]{2,}\b/;
    expect(adres.test(['jan', 'school-a.nl'].join('@'))).toBe(true);
    expect(adres.test('info@school-a.example')).toBe(false);
    expect(vindRegels(adres)).toEqual([]);
  });
});
