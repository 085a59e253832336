import type { Dossier, Gebeurtenis } from '../dossier.ts';
import { type Verzending, verzendingVan } from '../correspondentie/verzending.ts';
import type { Aanvraag, AanvraagDeel, Aanvulverzoek } from './feiten.ts';

/** The application as it is after a fact about it: for the letter that tells what changed. */
export function aanvraagNa({ aanvraag }: Dossier, g: Gebeurtenis & { nummer: number }): Aanvraag {
  const gevonden = evolve(aanvraag, g).aanvragen.find((a) => a.nummer === g.nummer);
  if (!gevonden) throw new Error('De aanvraag ontbreekt');
  return gevonden;
}

/** How recorded facts change the applications of a school. */
export function evolve(deel: AanvraagDeel, g: Gebeurtenis): AanvraagDeel {
  switch (g.soort) {
    case 'AanvraagIngediend': {
      const nieuw: Aanvraag = {
        nummer: g.nummer,
        ontvangenOp: g.ontvangenOp,
        handleiding: g.handleiding,
        herhaling: g.herhaling,
        nieuweFeiten: g.nieuweFeiten,
        verzoeken: [],
        opschortingen: [],
        verlenging: null,
        besluit: null,
        ingetrokkenOp: null,
      };
      return { aanvragen: [...deel.aanvragen, nieuw] };
    }
    case 'AanvullingGevraagd':
      return wijzig(deel, g.nummer, (a) => ({
        verzoeken: [
          ...a.verzoeken,
          { verzoek: g.verzoek, dagen: g.dagen, verzondenOp: null, ontvangenOp: null, volledig: null },
        ],
      }));
    case 'AanvullingOntvangen':
      return wijzigVerzoek(deel, g, (v) => ({
        // A part can be recorded after a later one.
        ontvangenOp: v.ontvangenOp !== null && v.ontvangenOp > g.ontvangenOp ? v.ontvangenOp : g.ontvangenOp,
        volledig: g.volledig,
      }));
    case 'AanvullingBeoordeeld':
      return wijzigVerzoek(deel, g, () => ({ volledig: g.volledig }));
    case 'BeslistermijnVerlengd':
      return wijzig(deel, g.nummer, () => ({ verlenging: { weken: g.weken, aangekondigdOp: null } }));
    case 'BeslistermijnOpgeschort':
      return wijzig(deel, g.nummer, (a) => ({
        opschortingen: [
          ...a.opschortingen,
          { grond: g.grond, van: g.van, totEnMet: g.totEnMet, verwachtTotEnMet: g.verwachtTotEnMet ?? null },
        ],
      }));
    case 'OpschortingBeeindigd':
      return wijzig(deel, g.nummer, (a) => ({
        opschortingen: a.opschortingen.map((o) => (o.totEnMet === null ? { ...o, totEnMet: g.totEnMet } : o)),
      }));
    case 'AanvraagToegekend':
      return besloten(deel, g.nummer, 'toegekend', g.datum, g.duoNummer);
    case 'AanvraagAfgewezen':
      return besloten(deel, g.nummer, 'afgewezen', g.datum, null);
    case 'AanvraagBuitenBehandelingGesteld':
      return besloten(deel, g.nummer, 'buiten behandeling', g.datum, null);
    case 'AanvraagIngetrokken':
      return wijzig(deel, g.nummer, () => ({ ingetrokkenOp: g.datum }));
    case 'BriefVerzonden':
    case 'BriefAlsnogVerzonden':
    case 'BezorgingMislukt': {
      const brief = verzendingVan(g);
      return brief ? wijzig(deel, Number(brief.gegevens.nummer), (a) => verzonden(a, brief)) : deel;
    }
    default:
      return deel;
  }
}

/** The legal effect of a letter starts on the day it leaves. */
function verzonden(a: Aanvraag, { sjabloon, gegevens, verzondenOp }: Verzending): Partial<Aanvraag> {
  switch (sjabloon) {
    case 'aanvulling-gevraagd':
      return { verzoeken: a.verzoeken.map((v) => (v.verzoek === gegevens.verzoek ? { ...v, verzondenOp } : v)) };
    case 'beslistermijn-verlengd':
      return a.verlenging ? { verlenging: { ...a.verlenging, aangekondigdOp: verzondenOp } } : {};
    case 'besluit-verlening':
    case 'besluit-afwijzing':
    case 'besluit-buiten-behandeling':
      return a.besluit ? { besluit: { ...a.besluit, bekendgemaaktOp: verzondenOp } } : {};
    default:
      return {};
  }
}

function besloten(
  deel: AanvraagDeel,
  nummer: number,
  uitkomst: NonNullable<Aanvraag['besluit']>['uitkomst'],
  genomenOp: string,
  duoNummer: string | null,
): AanvraagDeel {
  return wijzig(deel, nummer, () => ({ besluit: { uitkomst, genomenOp, bekendgemaaktOp: null, duoNummer } }));
}

function wijzigVerzoek(
  deel: AanvraagDeel,
  { nummer, verzoek }: { nummer: number; verzoek: number },
  wijziging: (v: Aanvulverzoek) => Partial<Aanvulverzoek>,
): AanvraagDeel {
  return wijzig(deel, nummer, (a) => ({
    verzoeken: a.verzoeken.map((v) => (v.verzoek === verzoek ? { ...v, ...wijziging(v) } : v)),
  }));
}

function wijzig(deel: AanvraagDeel, nummer: number, wijziging: (a: Aanvraag) => Partial<Aanvraag>): AanvraagDeel {
  return { aanvragen: deel.aanvragen.map((a) => (a.nummer === nummer ? { ...a, ...wijziging(a) } : a)) };
}
