/**
 * Every refusal names its rule: an id of the rules or conventions, or an article of the Awb. Read from the source, so that
 * a refusal that no test reaches is seen too. The pattern is first proven on planted cases.
 */
import ts from 'typescript';
import { bestandenIn, lees } from './bestanden.ts';

const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const REGEL = /^((AP|BZ|CL|LG|N|NT|RA|SG|SN|TK|TM|VO)-\d+|[AMPSTU]\d+|Awb \d+:\d+[a-z]?( lid \d+)?)$/;

interface Gevonden {
  code: string;
  /** Absent when it is no text in the source but comes from elsewhere. */
  regel?: string;
}

/** The refusals that a source file holds: objects with a `code` and a `regel`, and notes of a mistake in a field. */
function weigeringenIn(tekst: string): Gevonden[] {
  const gevonden: Gevonden[] = [];
  const kijk = (knoop: ts.Node): void => {
    if (ts.isObjectLiteralExpression(knoop)) {
      const veld = (naam: string) =>
        knoop.properties.find(
          (p): p is ts.PropertyAssignment => ts.isPropertyAssignment(p) && p.name.getText() === naam,
        )?.initializer;
      const heeft = (naam: string) => knoop.properties.some((p) => p.name?.getText() === naam);
      const code = veld('code');
      const regel = veld('regel');
      // With a sentence for a person: another thing with a code has none.
      if (code && ts.isStringLiteral(code) && heeft('tekst')) gevonden.push({ code: code.text, ...tekstVan(regel) });
    }
    if (ts.isCallExpression(knoop) && /(^|\.)fout$/.test(knoop.expression.getText())) {
      const [code, regel] = knoop.arguments;
      // With fewer it is another function of that name.
      if (knoop.arguments.length === 4 && code && ts.isStringLiteral(code)) {
        gevonden.push({ code: code.text, ...tekstVan(regel) });
      }
    }
    knoop.forEachChild(kijk);
  };
  kijk(ts.createSourceFile('x.ts', tekst, ts.ScriptTarget.Latest, true));
  return gevonden;
}

const tekstVan = (uitdrukking: ts.Expression | undefined): { regel?: string } =>
  uitdrukking && ts.isStringLiteral(uitdrukking) ? { regel: uitdrukking.text } : {};

const isGoed = ({ code, regel }: Gevonden) => CODE.test(code) && (regel === undefined || REGEL.test(regel));

test.each([
  [`weiger({ code: 'GEEN_KEURMERK', tekst: '', regel: 'SG-1' })`, [true]],
  [`fout('VOLGORDE', 'Awb 4:15 lid 3', 'dag', 'Te vroeg.')`, [true]],
  [`velden.fout('VOLGORDE', 'T6', 'dag', zin); fout(code, 'AP-6', 'dag', zin)`, [true]],
  [`weiger({ code: 'GeenKeurmerk', tekst: '', regel: 'SG-1' })`, [false]],
  [`weiger({ code: 'GEEN_KEURMERK', tekst: '', regel: '' })`, [false]],
  [`fout('VOLGORDE', 'omdat het moet', 'dag', 'Te vroeg.')`, [false]],
])('%s', (tekst, verwacht) => {
  expect(weigeringenIn(tekst).map(isGoed)).toEqual(verwacht);
});

test('elke weigering in het domein heeft een code, en noemt een regel of een artikel', () => {
  const bestanden = bestandenIn('domain').filter((pad) => pad.endsWith('.ts') && !pad.endsWith('.spec.ts'));
  const alle = bestanden.flatMap((pad) => weigeringenIn(lees(pad)).map((w) => ({ pad, ...w })));
  expect(alle.length).toBeGreaterThan(200);
  expect(alle.filter((w) => !isGoed(w))).toEqual([]);
});
