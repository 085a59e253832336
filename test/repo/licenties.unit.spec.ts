/**
 * R1: the licence of every dependency fits a product under EUPL-1.2, and the proprietary house styles are not in it (U6).
 * Read from the lock file, which names every package on every platform.
 */
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { leesJson, WORTEL } from './bestanden.ts';

interface Pakket {
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
}

/** Permissive, or in the appendix of the EUPL, or for fonts and data. */
const PASSEND = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'EUPL-1.1+',
  'EUPL-1.2',
  'ISC',
  'LGPL-2.1-only',
  'LGPL-3.0-only',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

/** The lock file has no licence for these; their LICENSE file does. */
const UIT_LICENTIEBESTAND: Record<string, string> = { 'png-js': 'MIT', 'seq-queue': 'MIT', unionfs: 'Unlicense' };

/** Comes with a development tool, is not imported by us and not part of what we hand on. */
const ALLEEN_GEREEDSCHAP: Record<string, string> = { elkjs: 'EPL-2.0' };

const { packages } = leesJson('package-lock.json') as { packages: Record<string, Pakket> };
const pakketten = Object.entries(packages)
  .filter(([pad]) => pad !== '')
  .map(([pad, pakket]) => ({
    pad,
    naam: pad.slice(pad.lastIndexOf('node_modules/') + 'node_modules/'.length),
    ...pakket,
  }));

/** Whether an SPDX expression can be met with licences from the list. */
function past(uitdrukking: string, lijst: readonly string[]): boolean {
  const kaal = uitdrukking.replaceAll(/[()]/g, '');
  return kaal
    .split(/ OR /i)
    .some((keuze) => keuze.split(/ AND /i).every((licentie) => lijst.includes(licentie.trim())));
}

describe('licences of dependencies', () => {
  it('the check refuses what does not fit', () => {
    expect(past('UNLICENSED', PASSEND)).toBe(false);
    expect(past('MIT AND SSPL-1.0', PASSEND)).toBe(false);
    expect(past('(GPL-2.0-only OR MIT)', PASSEND)).toBe(true);
    expect(past('Apache-2.0 AND MIT', PASSEND)).toBe(true);
  });

  it('every dependency fits EUPL-1.2', () => {
    const onpassend = pakketten
      .map(({ naam, license }) => ({ naam, licentie: license ?? UIT_LICENTIEBESTAND[naam] ?? 'geen' }))
      .filter(({ naam, licentie }) => !past(licentie, PASSEND) && ALLEEN_GEREEDSCHAP[naam] !== licentie);
    expect(onpassend).toEqual([]);
  });

  it('what fits only as a tool is not a dependency of what runs', () => {
    const inProductie = pakketten.filter(
      ({ naam, dev, devOptional }) => ALLEEN_GEREEDSCHAP[naam] && !dev && !devOptional,
    );
    expect(inProductie).toEqual([]);
  });

  it('the exceptions are still needed', () => {
    const namen = new Set(pakketten.map(({ naam }) => naam));
    const uitzonderingen = Object.keys({ ...UIT_LICENTIEBESTAND, ...ALLEEN_GEREEDSCHAP });
    expect(uitzonderingen.filter((naam) => !namen.has(naam))).toEqual([]);
    expect(
      Object.keys(UIT_LICENTIEBESTAND).filter((naam) => !existsSync(join(WORTEL, 'node_modules', naam, 'LICENSE'))),
    ).toEqual([]);
  });

  it('the house styles of Utrecht and of the Rijk are not shipped (U6)', () => {
    const huisstijl = /^@(utrecht\/(design-tokens|assets)|rijkshuisstijl-community\/)|rijkshuisstijl/;
    expect(pakketten.filter(({ naam }) => huisstijl.test(naam)).map(({ naam }) => naam)).toEqual([]);
  });
});
