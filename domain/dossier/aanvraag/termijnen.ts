/** The terms of an application: to complete it, to decide on it, and to decide not to process it. */
import {
  berekenTermijn,
  beslistermijnAanvraag,
  buitenBehandelingUiterlijk,
  type Datum,
  inWoorden,
  type Opschorting,
  opschortingVoorHerstel,
  plusJaren,
  plusWeken,
  type Termijn,
} from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import type { Context, Weigering } from '../procedure.ts';
import type { Aanvraag, Aanvulverzoek, Opschorting as OpschortingOpGrond } from './feiten.ts';
import { isOnbeoordeeld, openVerzoek } from './lopend.ts';

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
 * invitation has not left yet or a part has come; and not before what came has been judged. Null when it had that
 * chance, or was not asked.
 */
export function lopendeKans(aanvraag: Aanvraag, context: Context): Weigering | null {
  const verzoek = openVerzoek(aanvraag);
  if (!verzoek) return null;
  const einde = aanvultermijn(verzoek, context);
  if (einde && context.vandaag > einde.laatsteDag) return isOnbeoordeeld(verzoek) ? nietBeoordeeld : null;
  return {
    code: 'KANS_TOT_AANVULLEN',
    tekst: einde
      ? `De school kan nog aanvullen tot en met ${inWoorden(einde.laatsteDag)}.`
      : 'De school is gevraagd om aan te vullen, maar de brief is nog niet weg.',
    regel: 'AP-7',
  };
}

/** AP-7: whether the application is complete is for Blik op Werk to judge, before anything is decided on it. */
const nietBeoordeeld: Weigering = {
  code: 'AANVULLING_NIET_BEOORDEELD',
  tekst: 'Er is een aanvulling gekomen die nog niet is beoordeeld. Beoordeel eerst of de aanvraag nu volledig is.',
  regel: 'AP-7',
};

/**
 * AP-7 (Awb 4:5 lid 4): the term to announce that the application is not processed, from the end of a term to complete
 * in which it did not become complete. Null when there is no such cause. What comes after the term does not start it
 * anew.
 */
export function buitenBehandelingstermijn(aanvraag: Aanvraag, context: Context): Termijn | null {
  const laatste = aanvraag.verzoeken.at(-1);
  const einde = laatste && aanvultermijn(laatste, context)?.laatsteDag;
  if (!einde || laatste.volledig || context.vandaag <= einde) return null;
  const deels = laatste.ontvangenOp !== null && laatste.ontvangenOp <= einde;
  return buitenBehandelingUiterlijk(
    {
      voorbijOp: einde,
      door: deels ? 'onvolledig' : 'ongebruikt',
      duur: handleiding(aanvraag.handleiding).aanvraag.buitenBehandeling,
    },
    context.kalender,
  );
}

/** T6: the last day on which a suspension still counts: it lasts at most a year at once. */
export const uitersteOpschorting = (van: Datum): Datum => plusJaren(van, 1);

/** T6: the day from which a suspension without an end is looked at again. */
export const herzienOp = ({ van, verwachtTotEnMet }: OpschortingOpGrond): Datum => verwachtTotEnMet ?? van;

/**
 * T6: the end that is counted with for a suspension without one. Once the expected day has passed it moves along in steps
 * of the time after which it is looked at again, so that a day does not differ from one morning to the next.
 */
export function verwachtEinde(aanvraag: Aanvraag, opschorting: OpschortingOpGrond, vandaag: Datum): Datum {
  const { aantal } = handleiding(aanvraag.handleiding).aanvraag.opschortingHerzien;
  const uiterste = uitersteOpschorting(opschorting.van);
  let einde = herzienOp(opschorting);
  while (einde < vandaag && einde < uiterste) einde = plusWeken(einde, aantal);
  return einde < uiterste ? einde : uiterste;
}

/**
 * AP-8 (Awb 4:15): suspended from the day after the invitation, until the day on which the application is complete
 * (that day itself counts again) or to the end of the term in which it did not become so; and on the other grounds for
 * the days recorded. What has not been judged yet counts as complete: so the term is never longer than it may turn out.
 */
function opschortingen(aanvraag: Aanvraag, context: Context): Opschorting[] {
  const alle: Opschorting[] = [];
  for (const verzoek of aanvraag.verzoeken) {
    const einde = aanvultermijn(verzoek, context);
    if (!verzoek.verzondenOp || !einde) continue;
    const pauze = opschortingVoorHerstel({
      verzoekDatum: verzoek.verzondenOp,
      termijnTotEnMet: einde.laatsteDag,
      herstel: (verzoek.volledig === false ? null : verzoek.ontvangenOp) ?? 'ongebruikt',
      grond: 'uitnodiging om aan te vullen',
    });
    if (pauze) alle.push(pauze);
  }
  for (const opschorting of aanvraag.opschortingen) {
    const { grond, van, totEnMet } = opschorting;
    const verwachtTotEnMet = verwachtEinde(aanvraag, opschorting, context.vandaag);
    const zonderEinde = { grond, van, totEnMet: null, verwachtTotEnMet, uiterlijkTotEnMet: uitersteOpschorting(van) };
    alle.push(totEnMet ? { grond, van, totEnMet } : zonderEinde);
  }
  return alle;
}
