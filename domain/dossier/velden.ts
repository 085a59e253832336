/**
 * What can be wrong with the fields of a command. The API has checked their form before; the dossier checks again,
 * because one impossible date in the record would break every term that is computed from it.
 */
import { isDatum } from '../termijn/index.ts';
import type { Weigering } from './procedure.ts';

/** Gathers the mistakes of one command, so that all of them are told at once (A10). */
export interface Veldcontrole {
  readonly fouten: Weigering[];
  readonly fout: (code: string, regel: string, veld: string, tekst: string) => void;
  /** Each of these answers whether the field is good, and notes the mistake when it is not. */
  readonly datum: (veld: string, waarde: unknown) => boolean;
  readonly datumOfLeeg: (veld: string, waarde: unknown) => boolean;
  readonly tekst: (veld: string, waarde: unknown) => boolean;
  readonly jaOfNee: (veld: string, waarde: unknown) => boolean;
  readonly getal: (veld: string, waarde: unknown, laagste: number, hoogste: number, regel?: string) => boolean;
  /** A number with at most one decimal. */
  readonly decimaal: (veld: string, waarde: unknown, laagste: number, hoogste: number) => boolean;
  readonly keuze: (veld: string, waarde: unknown, keuzes: readonly unknown[]) => boolean;
  /** A list of objects, whatever is in them. */
  readonly lijst: (veld: string, waarde: unknown) => boolean;
}

export function veldcontrole(): Veldcontrole {
  const fouten: Weigering[] = [];
  const fout: Veldcontrole['fout'] = (code, regel, veld, tekst) => {
    fouten.push({ code, regel, veld, tekst });
  };
  const eis = (goed: boolean, code: string, regel: string, veld: string, tekst: string) => {
    if (!goed) fout(code, regel, veld, tekst);
    return goed;
  };
  const datum = (veld: string, waarde: unknown) =>
    eis(isDatum(waarde), 'DATUM_ONGELDIG', 'T1', veld, 'Vul een bestaande datum in.');
  return {
    fouten,
    fout,
    datum,
    datumOfLeeg: (veld, waarde) => waarde === null || datum(veld, waarde),
    tekst: (veld, waarde) =>
      eis(typeof waarde === 'string' && waarde.trim() !== '', 'TEKST_VERPLICHT', 'A10', veld, 'Vul hier een tekst in.'),
    jaOfNee: (veld, waarde) => eis(typeof waarde === 'boolean', 'KEUZE_ONGELDIG', 'A10', veld, 'Kies ja of nee.'),
    getal: (veld, waarde, laagste, hoogste, regel = 'A10') =>
      eis(
        Number.isSafeInteger(waarde) && laagste <= Number(waarde) && Number(waarde) <= hoogste,
        'GETAL_ONGELDIG',
        regel,
        veld,
        laagste === hoogste ? `Vul ${laagste} in.` : `Vul een heel getal in van ${laagste} tot en met ${hoogste}.`,
      ),
    decimaal: (veld, waarde, laagste, hoogste) =>
      eis(
        typeof waarde === 'number' && Math.round(waarde * 10) / 10 === waarde && laagste <= waarde && waarde <= hoogste,
        'GETAL_ONGELDIG',
        'A10',
        veld,
        `Vul een getal in van ${laagste} tot en met ${hoogste}, met hoogstens één cijfer achter de komma.`,
      ),
    keuze: (veld, waarde, keuzes) =>
      eis(keuzes.includes(waarde), 'KEUZE_ONGELDIG', 'A10', veld, `Kies uit: ${keuzes.join(', ')}.`),
    lijst: (veld, waarde) =>
      eis(
        Array.isArray(waarde) && waarde.every((deel) => typeof deel === 'object' && deel !== null),
        'LIJST_ONGELDIG',
        'A10',
        veld,
        'Vul hier een lijst in.',
      ),
  };
}
