/** A1, A3, A4, A5, A11: the document is what the routes say, and keeps the conventions. */
import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { openapitekst } from '../../src/openapi/openapitekst.ts';

const ingecheckt = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
const document = JSON.parse(ingecheckt) as OpenAPIObject;

interface Schema {
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
}
const componenten = Object.entries(document.components?.schemas ?? {}) as [string, Schema][];

function velden(schema: Schema): [string, Schema][] {
  const eigen = Object.entries(schema.properties ?? {});
  const onder = [...eigen.map(([, s]) => s), ...(schema.items ? [schema.items] : []), ...(schema.allOf ?? [])];
  return [...eigen, ...onder.flatMap(velden)];
}

test('docs/openapi.json is bijgewerkt; draai npm run build en npm run openapi als dit faalt', async () => {
  // No matcher on the texts themselves: the difference of two documents is thousands of lines.
  expect((await openapitekst()) === ingecheckt).toBe(true);
});

test('versie, server en contact', () => {
  expect(document.info.version).toMatch(/^1\.\d+\.\d+$/);
  expect(document.servers).toEqual([expect.objectContaining({ url: expect.stringMatching(/\/v1$/) })]);
  expect(document.info.contact).toEqual({
    name: expect.any(String),
    email: expect.any(String),
    url: expect.any(String),
  });
});

test('paden in kebab-case zonder slash aan het eind, een handeling met een underscore', () => {
  const segmenten = Object.keys(document.paths).flatMap((pad) => pad.slice(1).split('/'));
  const fout = segmenten.filter((s) => !/^(_?[a-z0-9]+(-[a-z0-9]+)*(\.json)?|\{[a-z][A-Za-z]*\})$/.test(s));
  expect(fout).toEqual([]);
});

test('schema’s in PascalCase, velden in camelCase', () => {
  expect(componenten.map(([naam]) => naam).filter((naam) => !/^[A-Z][A-Za-z]*$/.test(naam))).toEqual([]);
  const namen = componenten.flatMap(([, schema]) => velden(schema).map(([naam]) => naam));
  expect(namen.filter((naam) => !/^[a-z][A-Za-z]*$/.test(naam))).toEqual([]);
});

test('een veld op Datum is een datum; een veld op Op is een tijdstip, en een tijdstip heet zo', () => {
  const fout = componenten.flatMap(([component, schema]) =>
    velden(schema)
      .filter(([naam, { format }]) => naam.endsWith('Datum') && format !== 'date')
      .concat(velden(schema).filter(([naam, { format }]) => naam.endsWith('Op') !== (format === 'date-time')))
      .map(([naam]) => `${component}.${naam}`),
  );
  // The two ends of a window are named after it (A15).
  expect(fout).toEqual(['Scholenzoekvraag.gewijzigdSinds', 'Scholenzoekvraag.gewijzigdVoor']);
});

test('elke verwijzing in het document bestaat', () => {
  const kapot = [...ingecheckt.matchAll(/"\$ref": "#\/([^"]+)"/g)]
    .map(([, verwijzing = '']) => verwijzing)
    .filter(
      (verwijzing) =>
        verwijzing.split('/').reduce((o, deel) => (o as Record<string, unknown>)?.[deel], document as unknown) ===
        undefined,
    );
  expect(kapot).toEqual([]);
});

test('elke operatie heeft een eigen naam, en een schema voor haar antwoord', () => {
  const operaties = Object.values(document.paths).flatMap((route) => [route.get, route.post].flatMap((o) => o ?? []));
  const namen = operaties.map(({ operationId }) => operationId);
  expect(new Set(namen).size).toBe(namen.length);
  const zonder = operaties.filter(({ responses }) => {
    const goed = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1] as { content?: object };
    return !goed?.content;
  });
  expect(zonder.map(({ operationId }) => operationId)).toEqual([]);
});
