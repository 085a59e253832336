/** The terms of an application: to complete it, to decide on it, and to decide not to process it. */
import {
  berekenTermijn,
  beslistermijnAanvraag,
  buitenBehandelingUiterlijk,
  inWoorden,
  type Opschorting,
  opschortingVoorHerstel,
  type Termijn,
} from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Context, Weigering } from '../procedure.ts';
import type { Aanvraag, Aanvulverzoek } from './feiten.ts';
import { openVerzoek } from './lopend.ts';

/** AP-7, N-3: the term to complete, from the day after the invitation was sent; null while the letter waits. */
export function aanvultermijn({ verzondenOp, dagen }: Aanvulverzoek, { kalender }: Context): Termijn | null {
  if (!verzondenOp) return null;
  return berekenTermijn(
    {
      begindatum: verzondenOp,
      duur: { aantal: dagen, eenheid: 'dagen' },
      grondslag: 'handleiding',
      gebeurtenis: 'de verzending van de uitnodiging om aan te vullen',
      regel: 'AP-7',
    },
    kalender,
  );
}

/** AP-6, AP-8: the decision term, with every suspension and the announced extension. */
export function beslistermijn(aanvraag: Aanvraag, context: Context): Termijn {
  const { ontvangenOp, verlenging } = aanvraag;
  return beslistermijnAanvraag(
    {
      ontvangstDatum: ontvangenOp,
      duur: handleiding(aanvraag.handleiding).aanvraag.beslistermijn,
      opschortingen: opschortingen(aanvraag, context),
      // A letter that has not left yet extends nothing, nor does one that left after the term (Awb 4:14 lid 3).
      ...(verlenging?.aangekondigdOp
        ? {
            verlenging: {
              aantal: verlenging.weken,
              eenheid: 'weken' as const,
              mededelingDatum: verlenging.aangekondigdOp,
            },
          }
        : {}),
    },
    context.kalender,
  );
}

/**
 * AP-7: why no besluit against the school can be taken while it still has its chance to complete, also when the
 * invitation has not left yet. Null when it had that chance, or was not asked.
 */
export function lopendeKans(aanvraag: Aanvraag, context: Context): Weigering | null {
  const verzoek = openVerzoek(aanvraag);
  if (!verzoek) return null;
  const einde = aanvultermijn(verzoek, context);
  if (einde && context.vandaag > einde.laatsteDag) return null;
  return {
    code: 'KANS_TOT_AANVULLEN',
    tekst: einde
      ? `De school kan nog aanvullen tot en met ${inWoorden(einde.laatsteDag)}.`
      : 'De school is gevraagd om aan te vullen, maar de brief is nog niet weg.',
    regel: 'AP-7',
  };
}

/**
 * AP-7 (Awb 4:5 lid 4): the term to announce that the application is not processed, after an unused term to complete
 * or after a completion in time that was not sufficient. Null when there is no such cause. A completion after the term
 * does not start it anew: it began when the term ended unused.
 */
export function buitenBehandelingstermijn(aanvraag: Aanvraag, context: Context): Termijn | null {
  const laatste = aanvraag.verzoeken.at(-1);
  const einde = laatste && aanvultermijn(laatste, context)?.laatsteDag;
  if (!einde || laatste.volledig) return null;
  const opTijd = laatste.ontvangenOp !== null && laatste.ontvangenOp <= einde;
  if (!opTijd && context.vandaag <= einde) return null;
  return buitenBehandelingUiterlijk(
    {
      voorbijOp: opTijd && laatste.ontvangenOp ? laatste.ontvangenOp : einde,
      door: opTijd ? 'aanvulling' : 'ongebruikt',
      duur: handleiding(aanvraag.handleiding).aanvraag.buitenBehandeling,
    },
    context.kalender,
  );
}

/**
 * AP-8 (Awb 4:15): suspended from the day after the invitation, until the day of completion (that day itself counts
 * again) or to the end of the unused term; and on the other grounds for the days recorded.
 */
function opschortingen(aanvraag: Aanvraag, context: Context): Opschorting[] {
  const alle: Opschorting[] = [];
  for (const verzoek of aanvraag.verzoeken) {
    const einde = aanvultermijn(verzoek, context);
    if (!verzoek.verzondenOp || !einde) continue;
    const pauze = opschortingVoorHerstel({
      verzoekDatum: verzoek.verzondenOp,
      termijnTotEnMet: einde.laatsteDag,
      herstel: verzoek.ontvangenOp ?? 'ongebruikt',
      grond: 'uitnodiging om aan te vullen',
    });
    if (pauze) alle.push(pauze);
  }
  // A pause without an end counts through today: the term moves along until the pause is ended.
  for (const { grond, van, totEnMet } of aanvraag.opschortingen) {
    const totNu = context.vandaag > van ? context.vandaag : van;
    alle.push(totEnMet ? { grond, van, totEnMet } : { grond, van, totEnMet: null, verwachtTotEnMet: totNu });
  }
  return alle;
}
