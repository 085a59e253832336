/**
 * The 227 example schools over eight simulated years: the visits per month as they would come without levelling, and as
 * they are held when the planner gives each school the month that levelling proposes, through the real commands.
 */
import {
  contextOp,
  decide,
  type Dossier,
  evolve,
  type Gebeurtenis,
  leegDossier,
  type Opdracht,
} from '../../domain/dossier/dossier.ts';
import type { Context, Rol } from '../../domain/dossier/procedure.ts';
import { hoeveelLocaties } from '../../domain/dossier/toezicht/eisen.ts';
import { type HuidigeRonde, huidigeRonde } from '../../domain/dossier/toezicht/ronde.ts';
import { buitenVenster, eerstePlanbareDag } from '../../domain/dossier/toezicht/termijnen.ts';
import {
  type Datum,
  eersteDagVan,
  eersteKantoordag,
  laatsteDagVan,
  laatsteKantoordag,
  type Maand,
  maandenLater,
  maandenVanaf,
  maandVan,
  momentVan,
  plusDagen,
  plusWeken,
} from '../../domain/termijn/index.ts';
import { verwachteBezoeken } from '../../domain/toezichtplanning/school.ts';
import { spreid } from '../../domain/toezichtplanning/spreiden.ts';
import { schoolronde } from '../../domain/toezichtplanning/uit-dossier.ts';
import { BRONNEN } from '../domein/bronnen.ts';
import { type Gedrag, leef } from '../domein/gedrag.ts';
import {
  bezoekPlannen,
  bezoekVastleggen,
  conceptrapport,
  rapportVaststellen,
  rapportzienswijze,
  streefmaandKiezen,
  uitnodigen,
  uitnodigingBeantwoorden,
} from '../domein/toezicht.ts';
import { type Voorbeeldschool, voorbeeldscholen } from '../domein/voorbeeldscholen.ts';

export const BEGIN = '2026-11-23';
export const EERSTE_MAAND = '2026-12';
export const AANTAL_MAANDEN = 96;
/** An example: no source says how many visits ITTA can do in a month. */
export const CAPACITEIT = 8;

const { kalender } = BRONNEN;
const einde = plusDagen(laatsteDagVan(maandenLater(EERSTE_MAAND, AANTAL_MAANDEN - 1)), 1);

export interface Bezoekfeit {
  school: number;
  dag: Datum;
  buitenVenster: boolean;
  reden: string | null;
}

export interface Uitkomst {
  zonder: readonly number[];
  na: readonly number[];
  bezoeken: readonly Bezoekfeit[];
  /** Why something that was to be done was refused. */
  geweigerd: readonly string[];
}

const perMaand = (maanden: readonly Maand[]) => {
  const tel = new Map<Maand, number>();
  for (const maand of maanden) tel.set(maand, (tel.get(maand) ?? 0) + 1);
  return maandenVanaf(EERSTE_MAAND, AANTAL_MAANDEN).map((maand) => tel.get(maand) ?? 0);
};

export function spreidDeVoorbeeldscholen(): Uitkomst {
  const scholen = voorbeeldscholen(BEGIN);
  const context = contextOp(momentVan(BEGIN, '10:00'), BRONNEN);
  const rondes = scholen.flatMap((school) => schoolronde(String(school.nummer), begindossier(school), context) ?? []);
  const planningen = rondes.map(({ planning }) => planning);
  const laatste = maandenLater(EERSTE_MAAND, AANTAL_MAANDEN - 1);
  const verwacht = planningen.flatMap((planning) => verwachteBezoeken(planning, laatste));
  const spreiding = spreid({
    scholen: planningen,
    van: EERSTE_MAAND,
    aantal: AANTAL_MAANDEN,
    capaciteit: () => CAPACITEIT,
  });
  const maandenVan = (nummer: number) =>
    spreiding.bezoeken
      .filter(({ school }) => school === String(nummer))
      .sort((a, b) => a.nummer - b.nummer)
      .map(({ maand }) => maand);
  const levens = scholen.map(({ begin, nummer }) => {
    const gedrag = volgens(maandenVan(nummer));
    return { nummer, leven: leef(begin, gedrag, momentVan(BEGIN, '10:00'), momentVan(einde)) };
  });
  const bezoeken = levens.flatMap(({ nummer, leven }) => {
    const feiten = leven.stappen.flatMap((stap) => stap.gebeurtenissen);
    const gepland = new Map(feiten.flatMap((g) => (g.soort === 'BezoekGepland' ? [[g.dag, g] as const] : [])));
    return feiten.flatMap((g): Bezoekfeit[] => {
      if (g.soort !== 'BezoekVastgelegd') return [];
      const plan = gepland.get(g.gehoudenOp);
      const dag = { school: nummer, dag: g.gehoudenOp };
      return [{ ...dag, buitenVenster: plan?.buitenVenster ?? true, reden: plan?.reden ?? null }];
    });
  });
  return {
    // What was due before the first month is looked at as due in it.
    zonder: perMaand(verwacht.map(({ maand }) => (maand < EERSTE_MAAND ? EERSTE_MAAND : maand))),
    na: perMaand(bezoeken.map(({ dag }) => maandVan(dag))),
    bezoeken,
    geweigerd: levens.flatMap(({ leven }) => leven.geweigerd),
  };
}

function begindossier({ begin }: Voorbeeldschool) {
  const context = contextOp(momentVan(BEGIN, '10:00'), BRONNEN);
  return begin.reduce((dossier, [opdracht, rol]) => {
    const { gebeurtenissen } = decide(dossier, opdracht, rol, context);
    return gebeurtenissen.reduce(evolve, dossier);
  }, leegDossier());
}

/** The planner chooses the months that levelling proposed, one round after the other; everybody does their part. */
function volgens(maanden: readonly Maand[]): Gedrag {
  let volgende = 0;
  const begin = (vandaag: Datum) => {
    const maand = maanden[volgende];
    volgende += 1;
    if (maand === undefined) return [];
    const uitnodiging = plusDagen(plusWeken(eersteDagVan(maand), -12), -3);
    const morgen = plusDagen(vandaag, 1);
    return [
      als(morgen, 'planner', (ronde) => streefmaandKiezen(maand, inVenster(maand, ronde) ? null : 'tekst-90')),
      als(uitnodiging > morgen ? uitnodiging : plusDagen(morgen, 1), 'planner', (ronde, context) =>
        uitnodigen([dagIn(maand, ronde, context)]),
      ),
    ];
  };
  return (gebeurtenissen, vandaag) => gebeurtenissen.flatMap((g) => vervolg(g, vandaag, begin));
}

type Maak = (ronde: HuidigeRonde, context: Context, dossier: Dossier) => Opdracht | null;

/** Something to do while a round runs. */
const als = (dag: Datum, rol: Rol, maak: Maak): ReturnType<Gedrag>[number] => ({
  dag,
  rol,
  opdracht: (dossier, context) => {
    const ronde = huidigeRonde(dossier, context.kalender);
    return ronde && maak(ronde, context, dossier);
  },
});

const inVenster = (maand: Maand, { venster }: HuidigeRonde) =>
  maand >= maandVan(venster.van) && maand <= maandVan(venster.totEnMet);

/** An office day in the middle of what the window leaves of the month; as soon as it can be when that is over. */
function dagIn(maand: Maand, ronde: HuidigeRonde, context: Context): Datum {
  const { van, totEnMet } = ronde.venster;
  const vroegst = plusDagen(eerstePlanbareDag(ronde, context), 14);
  const begin = [eersteDagVan(maand), van].reduce((a, b) => (a > b ? a : b));
  const slot = [laatsteDagVan(maand), totEnMet].reduce((a, b) => (a < b ? a : b));
  const midden = plusDagen(begin, 9) <= slot ? plusDagen(begin, 9) : begin;
  const dag = eersteKantoordag(midden > vroegst ? midden : vroegst, kalender);
  return dag > slot && vroegst <= slot ? laatsteKantoordag(slot, kalender) : dag;
}

function vervolg(g: Gebeurtenis, vandaag: Datum, begin: (vandaag: Datum) => ReturnType<Gedrag>): ReturnType<Gedrag> {
  const op = (dagen: number) => plusDagen(vandaag, dagen);
  switch (g.soort) {
    case 'SchoolGeimporteerd':
    case 'RapportVastgesteld':
      return begin(vandaag);
    case 'ToezichtUitgenodigd':
      return [
        als(op(4), 'school', (ronde, _context, dossier) =>
          uitnodigingBeantwoorden(g.dagen, { aantalLocaties: hoeveelLocaties(dossier, ronde).minste }),
        ),
        als(op(6), 'planner', (ronde, _context, dossier) => {
          const [dag = ''] = g.dagen;
          const reden = buitenVenster(dag, ronde.venster) ? 'tekst-91' : null;
          return bezoekPlannen(dag, { aantalLocaties: hoeveelLocaties(dossier, ronde).minste, reden });
        }),
      ];
    case 'BezoekGepland':
      return [als(g.dag, 'inspecteur', () => bezoekVastleggen(g.dag))];
    case 'BezoekVastgelegd':
      return [als(op(14), 'inspecteur', () => conceptrapport('voldoende'))];
    case 'ConceptrapportUitgebracht':
      return [
        als(op(3), 'school', () => rapportzienswijze(op(3), { wijze: 'geen', inhoud: null })),
        als(op(5), 'inspecteur', () => rapportVaststellen('voldoende')),
      ];
    default:
      return [];
  }
}
