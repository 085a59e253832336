/** The hearing of the school on a voornemen: until when, whether it is over, and by when a besluit follows. */
import { berekenTermijn, inWoorden, type Termijn } from '../../termijn/index.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import type { Context, Weigering } from '../procedure.ts';
import { openVoornemens } from './aanleiding.ts';
import type { Maatregel, Voornemen, Voornemengrond } from './feiten.ts';

/** N-15: the term for the zienswijze, from the day after the letter left; null while it waits. */
export function zienswijzetermijn(
  { verzondenOp, dagen }: Pick<Voornemen, 'verzondenOp' | 'dagen'>,
  { kalender }: Pick<Context, 'kalender'>,
): Termijn | null {
  if (!verzondenOp) return null;
  return berekenTermijn(
    {
      begindatum: verzondenOp,
      duur: { aantal: dagen, eenheid: 'dagen' },
      grondslag: 'handleiding',
      gebeurtenis: 'de verzending van het voornemen',
      regel: 'N-15',
    },
    kalender,
  );
}

/**
 * SN-8: the school has been heard when its zienswijze is in, or when it left its term unused. A zienswijze after the
 * term still counts, until the besluit.
 */
export function isGehoord(voornemen: Voornemen, context: Context): boolean {
  if (voornemen.zienswijzeOp) return true;
  const termijn = zienswijzetermijn(voornemen, context);
  return termijn !== null && context.vandaag > termijn.laatsteDag;
}

/** N-17: the term for the besluit, once the school has been heard. A zienswijze after the term does not start it anew. */
export function besluittermijn(voornemen: Voornemen, context: Context): Termijn | null {
  if (!isGehoord(voornemen, context)) return null;
  const einde = zienswijzetermijn(voornemen, context)?.laatsteDag;
  const { zienswijzeOp } = voornemen;
  const opTijd = zienswijzeOp !== null && (einde === undefined || zienswijzeOp <= einde);
  const begindatum = opTijd ? zienswijzeOp : einde;
  if (!begindatum) return null;
  return berekenTermijn(
    {
      begindatum,
      duur: handleidingOp(voornemen.uitgebrachtOp).voornemen.besluitNaZienswijze,
      grondslag: 'handleiding',
      gebeurtenis: opTijd
        ? 'de ontvangst van de zienswijze'
        : 'het ongebruikte einde van de termijn voor de zienswijze',
      regel: 'N-17',
    },
    context.kalender,
  );
}

/** The open voornemen for a measure. There is at most one for the application and one for the conversion. */
export function voornemenTot(dossier: Dossier, maatregel: Maatregel): Voornemen | undefined {
  return openVoornemens(dossier).find((v) => v.maatregel === maatregel);
}

/** Why the measure cannot be taken while the school can still give its zienswijze. */
export function hoortermijnLoopt(voornemen: Voornemen, context: Context, regel: string): Weigering | null {
  if (isGehoord(voornemen, context)) return null;
  const termijn = zienswijzetermijn(voornemen, context);
  const tekst = termijn
    ? `De school kan haar zienswijze nog geven tot en met ${inWoorden(termijn.laatsteDag)}.`
    : 'De school kan haar zienswijze nog geven: de brief met het voornemen is nog niet weg.';
  return { code: 'HOORTERMIJN_LOOPT', tekst, regel };
}

/** SN-8, SN-10: why a besluit cannot rest on grounds on which the school was not heard. */
export function nietVoorgelegd(
  voornemen: Voornemen,
  gronden: readonly Voornemengrond[],
  regel: string,
): Weigering | null {
  const nieuw = gronden.filter((grond) => !voornemen.gronden.includes(grond));
  if (nieuw.length === 0) return null;
  const tekst = `Deze grond stond niet in het voornemen: ${nieuw.join(', ')}. Leg haar eerst aan de school voor, met een nieuw voornemen.`;
  return { code: 'GROND_NIET_VOORGELEGD', tekst, regel, veld: 'gronden' };
}
