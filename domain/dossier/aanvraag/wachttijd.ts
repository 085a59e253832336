/** N-4: the time after a refusal or a withdrawal in which a new application may be refused for that reason. */
import { berekenTermijn, type Datum, inWoorden, type Termijn } from '../../termijn/index.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import type { Context } from '../procedure.ts';
import type { Verbinding, Verleden } from '../verbanden/feiten.ts';
import { bekendeVerbanden, isDichtbij, oordeelOver, periodenHier } from '../verbanden/kennis.ts';
import { eindeVanKeurmerk, tellendeAfwijzingen } from '../verbanden/verleden.ts';
import type { Aanvraag } from './feiten.ts';

/** AP-5: through these ties a school goes on under another name. */
const VOORTZETTINGEN: readonly Verbinding['via'][] = ['bestuurder', 'voorganger', 'overgenomen school'];

/** After these a wachttijd runs. A voluntary stop never starts one, whatever ran at that moment. */
const WACHTTIJD_NA: readonly Verleden[] = ['afgewezen', 'ingetrokken', 'omzetting geweigerd'];

export interface Wachttijd {
  /** The school that this one continues; null when it follows from a besluit on this school itself. */
  andereSchoolId: string | null;
  na: Verleden;
  /** The day on which that was made known. */
  op: Datum;
  totEnMet: Datum;
  toelichting: Termijn['toelichting'];
}

/**
 * The wachttijden that run on the day of receipt, the longest first: from the ties as they are known now, so that a
 * director who is reported after the application counts as well.
 */
export function wachttijden(
  dossier: Dossier,
  { nummer, ontvangenOp }: Pick<Aanvraag, 'nummer' | 'ontvangenOp'>,
  context: Context,
): Wachttijd[] {
  const einde = eindeVanKeurmerk(dossier.keurmerk);
  const eerder = dossier.aanvraag.aanvragen.filter((a) => a.nummer < nummer);
  const eigen = [
    ...tellendeAfwijzingen(eerder).map(({ op }) => ({ verleden: 'afgewezen' as const, op })),
    ...(einde ? [einde] : []),
  ].map((e) => ({ andereSchoolId: null, verleden: e.verleden, op: e.op }));
  const vanAndere = bekendeVerbanden(dossier, context)
    .filter((v) => zetVoort(dossier, v, ontvangenOp))
    .map((v) => ({ andereSchoolId: v.andereSchoolId, verleden: v.verleden, op: v.verledenOp }));
  return [...eigen, ...vanAndere]
    .flatMap(({ andereSchoolId, verleden: na, op }): Wachttijd[] => {
      if (!WACHTTIJD_NA.includes(na) || op === null || op > ontvangenOp) return [];
      const { laatsteDag: totEnMet, toelichting } = termijn(na, op, ontvangenOp, context);
      return totEnMet < ontvangenOp ? [] : [{ andereSchoolId, na, op, totEnMet, toelichting }];
    })
    .sort((a, b) => (a.totEnMet > b.totEnMet ? -1 : 1));
}

/** AP-5: those that are a ground: the school's own, and via a school of which the tie was judged to be an objection. */
export function tellendeWachttijden(dossier: Dossier, aanvraag: Aanvraag, context: Context): Wachttijd[] {
  return wachttijden(dossier, aanvraag, context).filter(
    ({ andereSchoolId: ander }) => ander === null || oordeelOver(ander, dossier, context) === 'bezwaar',
  );
}

/** The longest that follows from a besluit on this school itself; null when none runs. */
export function eigenWachttijd(dossier: Dossier, aanvraag: Aanvraag, context: Context): Wachttijd | null {
  return wachttijden(dossier, aanvraag, context).find((w) => w.andereSchoolId === null) ?? null;
}

/**
 * A director counts who was in function at the other school around what happened there, and at this one when the
 * application came, or later.
 */
function zetVoort(dossier: Dossier, verbinding: Verbinding, ontvangenOp: Datum): boolean {
  if (!VOORTZETTINGEN.includes(verbinding.via)) return false;
  if (verbinding.via !== 'bestuurder') return true;
  const hier = periodenHier(dossier, verbinding).some(({ totEnMet }) => totEnMet === null || totEnMet >= ontvangenOp);
  return hier && isDichtbij(verbinding);
}

/** The last day of the wachttijd after a refusal that was made known on a day, for an application of a day. */
export const eindeVanWachttijd = (op: Datum, ontvangenOp: Datum, context: Pick<Context, 'kalender'>): Datum =>
  termijn('afgewezen', op, ontvangenOp, context).laatsteDag;

function termijn(
  na: Verleden,
  begindatum: Datum,
  ontvangenOp: Datum,
  { kalender }: Pick<Context, 'kalender'>,
): Termijn {
  return berekenTermijn(
    {
      begindatum,
      duur: handleidingOp(ontvangenOp).aanvraag.wachttijd,
      grondslag: 'handleiding',
      gebeurtenis: BEKENDMAKING[na] ?? 'de bekendmaking van de afwijzing of intrekking',
      regel: 'N-4',
      // A term against the school does not get longer by a weekend.
      instellingen: { handleidingSchuift: false },
    },
    kalender,
  );
}

const BEKENDMAKING: Partial<Record<Verleden, string>> = {
  afgewezen: 'de bekendmaking van de afwijzing',
  ingetrokken: 'de bekendmaking van de intrekking',
  'omzetting geweigerd': 'de bekendmaking van de weigering van het keurmerk voor onbepaalde tijd',
};

/** N-4, SG-6: what the people who handle the application have to know of the school itself, to follow their task. */
export function letOp(dossier: Dossier, aanvraag: Aanvraag, context: Context): string {
  const wachttijd = eigenWachttijd(dossier, aanvraag, context);
  const einde = eindeVanKeurmerk(dossier.keurmerk);
  const zinnen = [
    ...(wachttijd ? [`er loopt een wachttijd tot en met ${inWoorden(wachttijd.totEnMet)}`] : []),
    ...(einde ? [`zo eindigde het vorige keurmerk: ${einde.verleden}`] : []),
  ];
  return zinnen.length > 0 ? `. Let op: ${zinnen.join('; ')}` : '';
}
