import { readFileSync, writeFileSync } from 'node:fs';
import { eenzijdig, mogelijkhedenpagina } from './mogelijkheden.ts';

const PAGINA = new URL('../../docs/mogelijkheden.md', import.meta.url);

test('docs/mogelijkheden.md zegt wat de regels zeggen', () => {
  const pagina = mogelijkhedenpagina();
  if (process.env['MOGELIJKHEDEN_SCHRIJVEN']) writeFileSync(PAGINA, pagina);
  expect(readFileSync(PAGINA, 'utf8')).toBe(pagina);
});

test('van elke opdracht is te zien wanneer zij mag en wanneer niet', () => {
  expect(eenzijdig()).toEqual({ nooitToegestaan: [], nooitGeweigerd: [] });
});
