/** How facts change what is known of Toezicht in de Klas. */
import type { Gebeurtenis } from '../dossier.ts';
import { type Verzending, verzendingVan } from '../correspondentie/verzending.ts';
import type { LaatsteBezoek, Ronde, ToezichtDeel } from './feiten.ts';

export const LEEG: ToezichtDeel = { laatste: null, ronde: null };

export const NIEUWE_RONDE: Ronde = {
  streefmaand: null,
  vervroegd: null,
  uitgenodigd: null,
  antwoord: null,
  bezoek: null,
  planbaarSinds: null,
  verplaatstOpVerzoek: 0,
  zelfbeoordelingOp: null,
  gehoudenOp: null,
  inspecteur: null,
  concept: null,
  zienswijzeOp: null,
};

/** A visit of which only the day and the outcome are known. */
const zonderRapport = (gehoudenOp: string, uitkomst: LaatsteBezoek['uitkomst']): ToezichtDeel => ({
  laatste: {
    gehoudenOp,
    uitkomst,
    inspecteur: null,
    ronde: null,
    vastgesteldOp: null,
    rapportVerzondenOp: null,
    gepubliceerdOp: null,
  },
  ronde: null,
});

export function evolve(deel: ToezichtDeel, g: Gebeurtenis): ToezichtDeel {
  const ronde = deel.ronde ?? NIEUWE_RONDE;
  const met = (nieuw: Partial<Ronde>): ToezichtDeel => ({ ...deel, ronde: { ...ronde, ...nieuw } });
  switch (g.soort) {
    case 'SchoolGeimporteerd':
      return g.stand.laatsteTidkOp && g.stand.tidkUitkomst
        ? zonderRapport(g.stand.laatsteTidkOp, g.stand.tidkUitkomst)
        : deel;
    case 'ToezichtVastgelegd':
      return zonderRapport(g.gehoudenOp, g.uitkomst);
    case 'StreefmaandGekozen':
      return met({ streefmaand: g.maand });
    case 'ToezichtVervroegd':
      return met({ vervroegd: { uiterlijk: g.uiterlijk, op: g.datum, signaal: g.signaal }, streefmaand: null });
    case 'ToezichtUitgenodigd':
      return met({ uitgenodigd: { op: g.datum, verzondenOp: null, dagen: g.dagen }, antwoord: null });
    case 'UitnodigingBeantwoord':
      return met({
        antwoord: { op: g.datum, dagen: g.dagen, aantalLocaties: g.aantalLocaties },
        planbaarSinds: g.datum,
      });
    case 'BezoekGepland': {
      const { dag, aantalLocaties, inspecteur, buitenVenster } = g;
      return met({ bezoek: { dag, aantalLocaties, inspecteur, geplandOp: g.datum, buitenVenster } });
    }
    case 'BezoekVerplaatst': {
      if (!ronde.bezoek) return deel;
      const { naar: dag, inspecteur, buitenVenster, oorzaak } = g;
      return met({
        bezoek: { ...ronde.bezoek, dag, inspecteur, geplandOp: g.datum, buitenVenster },
        verplaatstOpVerzoek: ronde.verplaatstOpVerzoek + Number(oorzaak === 'verzoek van de school'),
      });
    }
    case 'BezoekAfgezegd':
      return met({ bezoek: null, planbaarSinds: g.datum });
    case 'ToegangGeweigerd':
      return g.bezoek === 'toezicht' ? met({ bezoek: null, planbaarSinds: g.datum }) : deel;
    case 'InspecteurGewijzigd':
      return ronde.bezoek ? met({ bezoek: { ...ronde.bezoek, inspecteur: g.inspecteur } }) : deel;
    case 'ZelfbeoordelingIngeleverd':
      return met({ zelfbeoordelingOp: g.ingeleverdOp });
    case 'BezoekVastgelegd':
      return met({ gehoudenOp: g.gehoudenOp, inspecteur: g.inspecteur });
    case 'ConceptrapportUitgebracht':
      return met({ concept: { op: g.datum, verzondenOp: null, uitkomst: g.uitkomst } });
    case 'RapportzienswijzeVastgelegd':
      return met({ zienswijzeOp: g.ontvangenOp });
    case 'RapportVastgesteld': {
      const { gehoudenOp, uitkomst, ronde: id, datum: vastgesteldOp } = g;
      const { inspecteur } = ronde;
      const rapport = { vastgesteldOp, rapportVerzondenOp: null, gepubliceerdOp: null };
      return { laatste: { gehoudenOp, uitkomst, inspecteur, ronde: id, ...rapport }, ronde: null };
    }
    case 'RapportGepubliceerd':
      return deel.laatste ? { ...deel, laatste: { ...deel.laatste, gepubliceerdOp: g.gepubliceerdOp } } : deel;
    case 'BriefVerzonden':
    case 'BriefAlsnogVerzonden':
    case 'BezorgingMislukt': {
      const brief = verzendingVan(g);
      return brief ? verzonden(deel, brief) : deel;
    }
    // A later keurmerk starts with its own first visit (AP-3).
    case 'KeurmerkGeeindigd':
      return LEEG;
    default:
      return deel;
  }
}

/** Terms that start with a letter start on the day on which it leaves. */
function verzonden(deel: ToezichtDeel, { sjabloon, gegevens, verzondenOp }: Verzending): ToezichtDeel {
  const { laatste, ronde } = deel;
  if (sjabloon === 'tidk-uitnodiging' && ronde?.uitgenodigd) {
    return { ...deel, ronde: { ...ronde, uitgenodigd: { ...ronde.uitgenodigd, verzondenOp } } };
  }
  if (sjabloon === 'tidk-conceptrapport' && ronde?.concept) {
    return { ...deel, ronde: { ...ronde, concept: { ...ronde.concept, verzondenOp } } };
  }
  if (sjabloon === 'tidk-rapport' && laatste && laatste.gehoudenOp === gegevens['gehoudenOp'])
    return { ...deel, laatste: { ...laatste, rapportVerzondenOp: verzondenOp } };
  return deel;
}
