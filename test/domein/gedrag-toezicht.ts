/** What the planner, the school and the inspecteur do for Toezicht in de Klas, when everybody does their part. */
import type { Dossier, Gebeurtenis, Opdracht } from '../../domain/dossier/dossier.ts';
import type { Context } from '../../domain/dossier/procedure.ts';
import { type HuidigeRonde, huidigeRonde } from '../../domain/dossier/toezicht/ronde.ts';
import { eerstePlanbareDag } from '../../domain/dossier/toezicht/termijnen.ts';
import { handleidingOp } from '../../domain/regels/handleiding.ts';
import {
  type Datum,
  eersteKantoordag,
  eersteTidk,
  laatsteKantoordag,
  plusDagen,
  plusMaanden,
  plusWeken,
  volgendeTidk,
} from '../../domain/termijn/index.ts';
import { BRONNEN } from './bronnen.ts';
import type { Voorgenomen } from './gedrag.ts';
import {
  bezoekPlannen,
  bezoekVastleggen,
  conceptrapport,
  rapportPubliceren,
  rapportVaststellen,
  rapportzienswijze,
  uitnodigen,
  uitnodigingBeantwoorden,
  zelfbeoordelingInleveren,
} from './toezicht.ts';

type Daad = (ronde: HuidigeRonde, dossier: Dossier, context: Context) => Opdracht | null;

/** Only while the round is there, and the visit has not been held. */
const inRonde =
  (daad: Daad): Voorgenomen['opdracht'] =>
  (dossier, context) => {
    const ronde = huidigeRonde(dossier, context.kalender);
    return ronde ? daad(ronde, dossier, context) : null;
  };

const REGELS = handleidingOp('2026-01-01').toezicht;

/** The invitation leaves a week before the last day for it. */
const nodigUit = (vensterVan: Datum, vandaag: Datum): Voorgenomen => {
  const vooraf = plusDagen(plusWeken(vensterVan, -REGELS.uitnodigingVooraf.aantal), -7);
  return {
    dag: vooraf > vandaag ? vooraf : plusDagen(vandaag, 1),
    rol: 'planner',
    opdracht: inRonde((ronde, _dossier, context) =>
      ronde.stand.uitgenodigd || ronde.stand.bezoek ? null : uitnodigen([voorstel(ronde, context)]),
    ),
  };
};

/** A month after the window has opened, or as soon as it can be; within the window as long as it lasts. */
function voorstel(ronde: HuidigeRonde, context: Context): Datum {
  const { van, totEnMet } = ronde.venster;
  const vroegst = plusDagen(eerstePlanbareDag(ronde, context), 14);
  const gewenst = plusDagen(van, 30);
  const dag = eersteKantoordag(gewenst > vroegst ? gewenst : vroegst, context.kalender);
  if (dag <= totEnMet || vroegst > totEnMet) return dag;
  return laatsteKantoordag(totEnMet, context.kalender);
}

/** As many locations as the rules ask for at least (TK-7). */
function aantalLocaties({ inschrijving }: Dossier): number {
  return Math.max(1, Math.min(REGELS.locaties[inschrijving.omvang ?? 'klein'].minste, inschrijving.aantalVestigingen));
}

/** One visit in eight, by its day, is insufficient; never in the bepaalde tijd and never twice in a row. */
const uitkomstVan = ({ soort, stand }: HuidigeRonde) =>
  soort === 'vierjaarlijks' && Number(stand.gehoudenOp?.slice(-2)) % 8 === 3 ? 'onvoldoende' : 'voldoende';

export function toezichtNa(g: Gebeurtenis, vandaag: Datum): Voorgenomen[] {
  const op = (dagen: number) => plusDagen(vandaag, dagen);
  switch (g.soort) {
    case 'SchoolGeimporteerd': {
      const { laatsteTidkOp, tidkUitkomst, verleendOp } = g.stand;
      if (laatsteTidkOp === null) return [nodigUit(eersteTidk(verleendOp).van, vandaag)];
      if (tidkUitkomst === 'onvoldoende') return [nodigUit(vandaag, vandaag)];
      return [nodigUit(plusMaanden(volgendeTidk(laatsteTidkOp), -REGELS.ritmevensterMaanden), vandaag)];
    }
    case 'KeurmerkVerleend':
      return [nodigUit(eersteTidk(g.datum).van, vandaag)];
    case 'RapportVastgesteld': {
      const van = plusMaanden(volgendeTidk(g.gehoudenOp), -REGELS.ritmevensterMaanden);
      return [
        nodigUit(g.uitkomst === 'voldoende' ? van : vandaag, vandaag),
        { dag: op(21), rol: 'planner', opdracht: () => rapportPubliceren(op(21)) },
      ];
    }
    case 'ToezichtUitgenodigd': {
      const antwoord: Daad = (ronde, dossier) =>
        ronde.stand.uitgenodigd && !ronde.stand.antwoord && !ronde.stand.bezoek
          ? uitnodigingBeantwoorden(g.dagen, { aantalLocaties: aantalLocaties(dossier) })
          : null;
      const plan: Daad = (ronde, dossier, context) => {
        const { uitgenodigd, bezoek } = ronde.stand;
        const [dag] = g.dagen;
        if (!uitgenodigd || bezoek || dag === undefined || dag < eerstePlanbareDag(ronde, context)) return null;
        const inspecteur = BRONNEN.inspecteurs[Number(dag.slice(-2)) % BRONNEN.inspecteurs.length]?.code ?? '';
        const reden = dag > ronde.venster.totEnMet || dag < ronde.venster.van ? 'tekst-57' : null;
        return bezoekPlannen(dag, { aantalLocaties: aantalLocaties(dossier), inspecteur, reden });
      };
      return [
        { dag: op(5), rol: 'school', opdracht: inRonde(antwoord) },
        { dag: op(8), rol: 'planner', opdracht: inRonde(plan) },
      ];
    }
    case 'BezoekGepland': {
      const vijfWekenVooraf = plusWeken(g.dag, -5);
      const dag = vijfWekenVooraf > vandaag ? vijfWekenVooraf : op(1);
      const zelf: Daad = ({ stand }) => (stand.zelfbeoordelingOp ? null : zelfbeoordelingInleveren(dag));
      const gehouden: Daad = ({ stand }) => (stand.bezoek?.dag === g.dag ? bezoekVastleggen(g.dag) : null);
      return [
        { dag, rol: 'school', opdracht: inRonde(zelf) },
        { dag: g.dag, rol: 'inspecteur', opdracht: inRonde(gehouden) },
      ];
    }
    case 'BezoekVastgelegd':
      return [{ dag: op(14), rol: 'inspecteur', opdracht: inRonde((ronde) => conceptrapport(uitkomstVan(ronde))) }];
    case 'ConceptrapportUitgebracht': {
      const { uitkomst } = g;
      return [
        { dag: op(7), rol: 'school', opdracht: () => rapportzienswijze(op(7), { wijze: 'geen', inhoud: null }) },
        { dag: op(10), rol: 'inspecteur', opdracht: () => rapportVaststellen(uitkomst) },
      ];
    }
    default:
      return [];
  }
}
