/** TK-9: the picture in docs/beeld, and what must hold of the visits that it shows. `BEELD_SCHRIJVEN=1` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { maandenVanaf } from '../../domain/termijn/index.ts';
import { AANTAL_MAANDEN, CAPACITEIT, EERSTE_MAAND, spreidDeVoorbeeldscholen } from './gespreid.ts';
import { tekenVoorEnNa } from './voor-en-na.ts';

const uitkomst = spreidDeVoorbeeldscholen();
const { zonder, na, bezoeken, geweigerd } = uitkomst;
const maanden = maandenVanaf(EERSTE_MAAND, AANTAL_MAANDEN);
const som = (tellingen: readonly number[]) => tellingen.reduce((a, b) => a + b, 0);

test('niets wat de planner, de school en de inspecteur doen wordt geweigerd', () => {
  expect([...new Set(geweigerd)]).toEqual([]);
});

test('TK-1: geen bezoek buiten zijn venster zonder een vastgelegde reden', () => {
  expect(bezoeken.filter((b) => b.buitenVenster && b.reden === null)).toEqual([]);
  // Windows that had passed, or almost, when the schools were imported.
  expect(bezoeken.filter((b) => b.buitenVenster && b.dag > '2027-03-31')).toEqual([]);
});

test('TK-9: de hoogste maand wordt lager, en binnen de capaciteit zodra de achterstand weg is', () => {
  expect(Math.max(...na)).toBeLessThan(Math.max(...zonder));
  expect(na.slice(3).filter((aantal) => aantal > CAPACITEIT)).toEqual([]);
  expect(som(na)).toBeGreaterThanOrEqual(som(zonder));
});

test('het beeld in docs klopt met een verse berekening', () => {
  const beeld = new URL('../../docs/beeld/toezichtplanning.svg', import.meta.url);
  const svg = tekenVoorEnNa(maanden, zonder, na, CAPACITEIT);
  if (process.env['BEELD_SCHRIJVEN']) writeFileSync(beeld, svg);
  expect(readFileSync(beeld, 'utf8')).toBe(svg);
  process.stdout.write(
    `Hoogste maand zonder spreiden ${Math.max(...zonder)}, na spreiden ${Math.max(...na)}; ` +
      `${som(zonder)} en ${som(na)} bezoeken in acht jaar\n`,
  );
});
