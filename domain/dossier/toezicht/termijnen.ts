/** What is due in a round of Toezicht in de Klas, from whom and by when (N-9 to N-11, TK-8). */
import { berekenTermijn, type Datum, type Duur, momentVan, type Termijn } from '../../termijn/index.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import type { Context } from '../procedure.ts';
import { isUitgebracht } from '../voornemen/aanleiding.ts';
import type { LaatsteBezoek } from './feiten.ts';
import type { HuidigeRonde } from './ronde.ts';

type Dag = Pick<Termijn, 'laatsteDag' | 'toelichting'>;

function reken(
  begindatum: Datum,
  duur: Duur,
  gebeurtenis: string,
  regel: string,
  { kalender }: Context,
  richting: 'vooruit' | 'terug' = 'vooruit',
): Dag {
  return berekenTermijn({ begindatum, duur, richting, grondslag: 'handleiding', gebeurtenis, regel }, kalender);
}

/** N-9: by when the school has to be invited. */
export function uitnodigingstermijn({ venster, stand, sinds, regels }: HuidigeRonde, context: Context): Dag {
  const eersteVanMaand = stand.streefmaand === null ? null : `${stand.streefmaand}-01`;
  const gekozen = eersteVanMaand !== null && eersteVanMaand > venster.van;
  const vooraf = reken(
    gekozen ? eersteVanMaand : venster.van,
    regels.uitnodigingVooraf,
    gekozen ? 'de gekozen maand van het bezoek' : 'de eerste dag waarop het bezoek kan zijn',
    'N-9',
    context,
    'terug',
  );
  const opZijnVroegst = reken(sinds, regels.uitnodigingNaAanleiding, 'het begin van deze ronde', 'N-9', context);
  const { laatsteDag, toelichting } = vooraf.laatsteDag < opZijnVroegst.laatsteDag ? opZijnVroegst : vooraf;
  return { laatsteDag, toelichting: [...venster.toelichting, ...toelichting] };
}

/** N-9: by when the school answers; null when it was not invited. */
export function antwoordtermijn({ stand, regels }: HuidigeRonde, context: Context): Dag | null {
  if (!stand.uitgenodigd) return null;
  const { op, verzondenOp } = stand.uitgenodigd;
  return reken(verzondenOp ?? op, regels.antwoord, 'de verzending van de uitnodiging', 'N-9', context);
}

/** The day since which the planner can set the day of the visit; null while the school can still answer. */
export function planbaarSinds(ronde: HuidigeRonde, context: Context): Datum | null {
  const { planbaarSinds: sinds } = ronde.stand;
  if (sinds) return sinds;
  const einde = antwoordtermijn(ronde, context)?.laatsteDag;
  return einde !== undefined && context.vandaag > einde ? einde : null;
}

/** By when the planner sets the day; null when he cannot yet, or when it is set. */
export function planningstermijn(ronde: HuidigeRonde, context: Context): Dag | null {
  const sinds = ronde.stand.bezoek ? null : planbaarSinds(ronde, context);
  if (!sinds) return null;
  const waarvan = 'de dag waarop het bezoek gepland kon worden';
  return reken(sinds, ronde.regels.planningNaAntwoord, waarvan, 'N-9', context);
}

/** N-10: by when the zelfbeoordeling is in; a visit that is planned later than that leaves a week, or all there is. */
export function zelfbeoordelingstermijn({ stand, regels }: HuidigeRonde, context: Context): Dag | null {
  if (!stand.bezoek) return null;
  const { dag, geplandOp } = stand.bezoek;
  const vooraf = reken(dag, regels.zelfbeoordelingVooraf, 'het bezoek', 'N-10', context, 'terug');
  if (vooraf.laatsteDag > geplandOp) return vooraf;
  const week = { aantal: 1, eenheid: 'weken' } as const;
  const naPlannen = reken(geplandOp, week, 'het plannen van het bezoek', 'N-10', context);
  const dagErvoor = reken(dag, { aantal: 1, eenheid: 'dagen' }, 'het bezoek', 'N-10', context, 'terug');
  return naPlannen.laatsteDag < dagErvoor.laatsteDag ? naPlannen : dagErvoor;
}

/** N-11: by when the draft report is there. */
export function concepttermijn({ stand, regels }: HuidigeRonde, context: Context): Dag | null {
  if (!stand.gehoudenOp || stand.concept) return null;
  return reken(stand.gehoudenOp, regels.conceptNaBezoek, 'het bezoek', 'N-11', context);
}

/** N-11: until when the school can give its zienswijze; null while the draft report has not left. */
export function zienswijzetermijn({ stand, regels }: HuidigeRonde, context: Context): Dag | null {
  if (!stand.concept?.verzondenOp) return null;
  return reken(stand.concept.verzondenOp, regels.zienswijze, 'de verzending van het conceptrapport', 'N-11', context);
}

/** N-11: by when the final report is there; null while the school can still give its zienswijze. */
export function rapporttermijn(ronde: HuidigeRonde, context: Context): Dag | null {
  const einde = zienswijzetermijn(ronde, context)?.laatsteDag ?? null;
  const { zienswijzeOp } = ronde.stand;
  if (zienswijzeOp === null && (einde === null || context.vandaag <= einde)) return null;
  const begin = zienswijzeOp ?? einde;
  if (begin === null) return null;
  const waarvan = zienswijzeOp
    ? 'de zienswijze van de school'
    : 'het ongebruikte einde van de termijn voor de zienswijze';
  return reken(begin, ronde.regels.rapportNaZienswijze, waarvan, 'N-11', context);
}

/** TK-8: from when until when the report is published; null when there is nothing to publish. */
export function publicatie(laatste: LaatsteBezoek, context: Context): { nietVoor: Datum; uiterlijk: Dag } | null {
  if (!laatste.rapportVerzondenOp || laatste.gepubliceerdOp) return null;
  const { nietVoor, uiterlijk } = handleidingOp(laatste.gehoudenOp).toezicht.publicatie;
  const na = (duur: Duur) =>
    reken(laatste.rapportVerzondenOp ?? laatste.gehoudenOp, duur, 'de verzending van het eindrapport', 'TK-8', context);
  return { nietVoor: na(nietVoor).laatsteDag, uiterlijk: na(uiterlijk) };
}

/** The insufficient visit in the bepaalde tijd that asks for a voornemen; null when that is not at stake. */
export function vraagtVoornemen(dossier: Dossier): LaatsteBezoek | null {
  const { laatste } = dossier.toezicht;
  if (dossier.keurmerk.soort !== 'bepaalde tijd' || laatste?.uitkomst !== 'onvoldoende') return null;
  return isUitgebracht(dossier, { soort: 'toezicht', gehoudenOp: laatste.gehoudenOp }) ? null : laatste;
}

/** N-17: by when that voornemen follows; null when none is asked, or while the report is not final. */
export function voornementermijn(dossier: Dossier, context: Context): Dag | null {
  const laatste = vraagtVoornemen(dossier);
  if (!laatste?.vastgesteldOp) return null;
  const { voornemenNaOnvoldoende } = handleidingOp(laatste.gehoudenOp).toezicht;
  return reken(laatste.vastgesteldOp, voornemenNaOnvoldoende, 'het eindrapport', 'N-17', context);
}

/** The last day on which the school can have its visit moved. */
export function verplaatsbaarTot(dag: Datum, { regels }: HuidigeRonde, context: Context): Datum {
  return reken(dag, regels.verplaatsen.vooraf, 'het bezoek', 'N-9', context, 'terug').laatsteDag;
}

/** The first day on which a visit can be planned now. */
export function eerstePlanbareDag({ stand, regels }: HuidigeRonde, context: Context): Datum {
  const { vandaag } = context;
  const duur: Duur = stand.vervroegd ? { aantal: 1, eenheid: 'dagen' } : regels.bezoekVooraf;
  return reken(vandaag, duur, 'vandaag', 'N-9', context).laatsteDag;
}

/** Whether a visit inside the window can still be planned after the school has had its time to answer. */
export function vensterHaalbaar(ronde: HuidigeRonde, context: Context): boolean {
  const eerste = eerstePlanbareDag(ronde, context);
  const naAntwoord = reken(eerste, ronde.regels.antwoord, 'de eerste dag voor een bezoek', 'N-9', context);
  return naAntwoord.laatsteDag <= ronde.venster.totEnMet;
}

/** The moment (epoch ms, with its day) from which the planner has the invitation as a task. */
export function voorbereiding(
  uiterlijk: Datum,
  { regels: { uitnodigingVoorbereiden: duur } }: HuidigeRonde,
  context: Context,
): { dag: Datum; moment: number } {
  const dag = reken(uiterlijk, duur, 'de uiterste dag van de uitnodiging', 'N-9', context, 'terug').laatsteDag;
  return { dag, moment: momentVan(dag, '09:00') };
}

/** Whether a month, as `YYYY-MM`, has a day inside the window. */
export const maandInVenster = (maand: string, { van, totEnMet }: HuidigeRonde['venster']): boolean =>
  maand >= van.slice(0, 7) && maand <= totEnMet.slice(0, 7);

export const buitenVenster = (dag: Datum, { van, totEnMet }: HuidigeRonde['venster']): boolean =>
  dag < van || dag > totEnMet;
