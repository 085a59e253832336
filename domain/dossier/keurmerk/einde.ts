/** When a keurmerk voor bepaalde tijd ends: its term with the one prolongation, and the moment at which it lapses. */
import { berekenTermijn, type Datum, eindeVan, inWoorden, type Stap, type Termijn } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import type { Context, Deadline } from '../procedure.ts';
import type { KeurmerkDeel } from './feiten.ts';

/** AP-12, N-1: the bepaalde tijd that begins with a grant, with the months of a prolongation. */
export function eindeBepaaldeTijd(
  verleendOp: Datum,
  versie: string,
  erbij: number,
  { kalender }: Pick<Context, 'kalender'>,
): Termijn {
  const { duur } = handleiding(versie).keurmerkVoorBepaaldeTijd;
  return berekenTermijn(
    {
      begindatum: verleendOp,
      duur: { ...duur, aantal: duur.aantal + erbij },
      grondslag: 'handleiding',
      gebeurtenis: 'de verlening van het keurmerk voor bepaalde tijd',
      regel: 'AP-12',
    },
    kalender,
  );
}

/**
 * AP-12, N-1: the last day of the bepaalde tijd. A prolongation that was made known makes the term longer from the
 * grant on, as if it had been that long from the start (T5).
 */
export function bepaaldeTijd(
  { soort, verleendOp, handleiding: versie, verlenging }: KeurmerkDeel,
  context: Context,
): Termijn | null {
  if (soort !== 'bepaalde tijd' || !verleendOp || !versie) return null;
  const erbij = verlenging?.bekendgemaaktOp ? verlenging : null;
  const termijn = eindeBepaaldeTijd(verleendOp, versie, erbij?.maanden ?? 0, context);
  if (!erbij?.bekendgemaaktOp) return termijn;
  const stap: Stap = {
    regel: 'N-1',
    tekst: `De ${handleiding(versie).keurmerkVoorBepaaldeTijd.duur.aantal} maanden zijn met ${maandenInWoorden(erbij.maanden)} verlengd, met het besluit van ${inWoorden(erbij.bekendgemaaktOp)}.`,
    datum: erbij.bekendgemaaktOp,
  };
  return { ...termijn, toelichting: [stap, ...termijn.toelichting] };
}

const maandenInWoorden = (aantal: number) => (aantal === 1 ? '1 maand' : `${aantal} maanden`);

/** The last day with the keurmerk, when it is known that it ends; null when nothing makes it end by itself. */
export function verval(dossier: Dossier, context: Context): { laatsteDag: Datum; toelichting: Stap[] } | null {
  const { keurmerk: deel } = dossier;
  const termijn = bepaaldeTijd(deel, context);
  if (!termijn) return null;
  const { omzetting, verlenging } = deel;
  if (omzetting) {
    if (omzetting.uitkomst !== 'geweigerd' || !omzetting.bekendgemaaktOp) return null;
    const bekend: Stap = {
      regel: 'SN-9',
      tekst: `Het besluit om het keurmerk niet om te zetten is bekendgemaakt op ${inWoorden(omzetting.bekendgemaaktOp)}. Eerder eindigt het keurmerk niet.`,
      datum: omzetting.bekendgemaaktOp,
    };
    const laatsteDag = [termijn.laatsteDag, omzetting.bekendgemaaktOp].sort().at(-1) as Datum;
    return { laatsteDag, toelichting: [...termijn.toelichting, bekend] };
  }
  // A prolongation that waits for its letter is a besluit: it must be able to work.
  const wacht = verlenging !== null && verlenging.bekendgemaaktOp === null;
  if (context.instellingen.naBepaaldeTijd !== 'vervalt' || wacht) return null;
  const { laatsteDag } = termijn;
  const tekst = 'Zonder besluit vervalt het keurmerk op deze dag. Zo is het ingesteld.';
  return { laatsteDag, toelichting: [...termijn.toelichting, { regel: 'N-1', tekst, datum: laatsteDag }] };
}

/** The moment at which the keurmerk lapses, when that is known. */
export function vervalmoment(dossier: Dossier, context: Context): Deadline[] {
  const einde = verval(dossier, context);
  if (!einde) return [];
  return [
    {
      id: 'keurmerk/verval',
      soort: 'moment',
      omschrijving: 'Einde van het keurmerk voor bepaalde tijd',
      wie: null,
      doet: null,
      laatsteDag: einde.laatsteDag,
      vervaltOp: eindeVan(einde.laatsteDag),
      toelichting: einde.toelichting,
    },
  ];
}
