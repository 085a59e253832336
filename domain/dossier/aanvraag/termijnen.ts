/** The terms of an application: to complete it, to decide on it, and to decide not to process it. */
import { berekenTermijn, type Opschorting, plusDagen, type Termijn } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Context } from '../procedure.ts';
import type { Aanvraag, Aanvulverzoek } from './feiten.ts';

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
  return berekenTermijn(
    {
      begindatum: aanvraag.ontvangenOp,
      duur: handleiding(aanvraag.handleiding).aanvraag.beslistermijn,
      grondslag: 'wettelijk',
      gebeurtenis: 'de ontvangst van de aanvraag',
      regel: 'AP-6',
      opschortingen: opschortingen(aanvraag, context),
      // A letter that has not left yet extends nothing: the extension counts from its announcement (Awb 4:14 lid 3).
      verdagingen: aanvraag.verlenging?.aangekondigdOp
        ? [{ aantal: aanvraag.verlenging.weken, eenheid: 'weken' as const }]
        : [],
    },
    context.kalender,
  );
}

/**
 * AP-7 (Awb 4:5 lid 4): the term to announce that the application is not processed, after an unused term to complete
 * or after a completion that was not sufficient. Null when there is no such cause.
 */
export function buitenBehandelingstermijn(aanvraag: Aanvraag, context: Context): Termijn | null {
  const laatste = aanvraag.verzoeken.at(-1);
  if (!laatste || laatste.volledig) return null;
  const einde = aanvultermijn(laatste, context);
  const ongebruikt = einde !== null && laatste.ontvangenOp === null && context.vandaag > einde.laatsteDag;
  const begindatum = laatste.ontvangenOp ?? (ongebruikt ? einde.laatsteDag : null);
  if (!begindatum) return null;
  return berekenTermijn(
    {
      begindatum,
      duur: handleiding(aanvraag.handleiding).aanvraag.buitenBehandeling,
      grondslag: 'wettelijk',
      gebeurtenis: laatste.ontvangenOp ? 'de ontvangst van de aanvulling' : 'het ongebruikte einde van de aanvultermijn',
      regel: 'AP-7',
    },
    context.kalender,
  );
}

/**
 * AP-8 (Awb 4:15): suspended from the day after the invitation, until the day of completion (that day itself counts
 * again) or to the end of the unused term; and on the other grounds for the days recorded.
 */
function opschortingen(aanvraag: Aanvraag, context: Context): Opschorting[] {
  const gevonden: Opschorting[] = [];
  for (const verzoek of aanvraag.verzoeken) {
    const einde = aanvultermijn(verzoek, context);
    if (!verzoek.verzondenOp || !einde) continue;
    const van = plusDagen(verzoek.verzondenOp, 1);
    const opTijd = verzoek.ontvangenOp !== null && verzoek.ontvangenOp <= einde.laatsteDag;
    const totEnMet = opTijd && verzoek.ontvangenOp ? plusDagen(verzoek.ontvangenOp, -1) : einde.laatsteDag;
    if (totEnMet >= van) gevonden.push({ van, totEnMet, grond: 'uitnodiging om aan te vullen' });
  }
  // A pause without an end counts through today: the term moves along until the pause is ended.
  for (const { grond, van, totEnMet } of aanvraag.opschortingen) {
    const totNu = context.vandaag > van ? context.vandaag : van;
    gevonden.push(totEnMet ? { grond, van, totEnMet } : { grond, van, totEnMet: null, verwachtTotEnMet: totNu });
  }
  return gevonden;
}
