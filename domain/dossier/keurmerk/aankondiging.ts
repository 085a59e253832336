/**
 * What the holder of a keurmerk voor bepaalde tijd hears of its end while no besluit has been taken (AP-12, N-1): some
 * months before, with what is in order and what is not; and when the time has passed.
 */
import { berekenTermijn, inWoorden, momentVan } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import type { Brief, Context, Deadline, Gevolg, Sjabloon } from '../procedure.ts';
import { bepaaldeTijd } from './einde.ts';
import { beslistAl, ontbrekendePijlers, pijlers } from './omzetting.ts';

/** The moment of the announcement. It is made once for every last day, also late, but never after that day. */
export function aankondigingsmoment(dossier: Dossier, context: Context): Deadline[] {
  const { keurmerk } = dossier;
  const termijn = zonderBesluitLoopt(dossier) ? bepaaldeTijd(keurmerk, context) : null;
  if (!termijn || !keurmerk.handleiding) return [];
  const { laatsteDag } = termijn;
  if (keurmerk.aangekondigdeLaatsteDag === laatsteDag || context.vandaag > laatsteDag) return [];
  const vanaf = berekenTermijn(
    {
      begindatum: laatsteDag,
      duur: handleiding(keurmerk.handleiding).keurmerkVoorBepaaldeTijd.aankondiging,
      richting: 'terug',
      grondslag: 'handleiding',
      gebeurtenis: 'het einde van de bepaalde tijd',
      regel: 'N-1',
    },
    context.kalender,
  );
  return [
    {
      id: 'keurmerk/aankondiging',
      soort: 'moment',
      omschrijving: 'Brief over het einde van de bepaalde tijd',
      wie: null,
      doet: null,
      laatsteDag: vanaf.laatsteDag,
      vervaltOp: momentVan(vanaf.laatsteDag, '09:00'),
      toelichting: [
        ...vanaf.toelichting,
        { regel: 'AP-12', tekst: `De bepaalde tijd eindigt op ${inWoorden(laatsteDag)}.`, datum: laatsteDag },
      ],
    },
  ];
}

export function kondigAan(dossier: Dossier, context: Context): Gevolg {
  const laatsteDag = bepaaldeTijd(dossier.keurmerk, context)?.laatsteDag;
  if (!laatsteDag) return { gebeurtenissen: [] };
  return {
    gebeurtenissen: [{ soort: 'EindeAangekondigd', datum: context.vandaag, laatsteDag }],
    brieven: [stand('bepaalde-tijd-loopt-af', laatsteDag, dossier, context)],
  };
}

/** The time is over and the keurmerk stays: the school hears that it does, and what the besluit still waits for. */
export function zonderBesluit(dossier: Dossier, context: Context): Gevolg {
  const laatsteDag = bepaaldeTijd(dossier.keurmerk, context)?.laatsteDag;
  // When it lapses, the letter about that tells it.
  const vervalt = context.instellingen.naBepaaldeTijd === 'vervalt';
  if (!laatsteDag || vervalt || !zonderBesluitLoopt(dossier)) return { gebeurtenissen: [] };
  return { gebeurtenissen: [], brieven: [stand('bepaalde-tijd-voorbij', laatsteDag, dossier, context)] };
}

/** A besluit of which the letter waits will tell the school itself, and a school that stops has chosen its own end. */
function zonderBesluitLoopt(dossier: Dossier): boolean {
  const { verlenging } = dossier.keurmerk;
  const wacht = verlenging !== null && verlenging.bekendgemaaktOp === null;
  return beslistAl(dossier) === null && !wacht && dossier.stop.lopend === null;
}

function stand(sjabloon: Sjabloon, laatsteDag: string, dossier: Dossier, context: Context): Brief {
  const inOrde = pijlers(dossier, context).filter((pijler) => pijler.ontbreekt === null);
  return {
    sjabloon,
    rechtsgevolg: false,
    gegevens: {
      laatsteDag,
      inOrde: inOrde.map((pijler) => pijler.wat),
      ontbreekt: ontbrekendePijlers(dossier, context),
      zonderBesluit: context.instellingen.naBepaaldeTijd ?? 'blijft tot besluit',
    },
  };
}
