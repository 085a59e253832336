import type { Datum } from '../../termijn/index.ts';
import { verzendingVan } from '../correspondentie/verzending.ts';
import type { Gebeurtenis } from '../dossier.ts';
import { isZelfde } from './aanleiding.ts';
import type { Aanleiding, Voornemen, VoornemenDeel } from './feiten.ts';

/** Settled voornemens that are kept in sight; the record holds them all. */
const LAATSTE_AFGEDANE = 5;

/** How recorded facts change the voornemens: it is settled by withdrawal, or by the besluit on what it rests on. */
export function evolve(deel: VoornemenDeel, g: Gebeurtenis): VoornemenDeel {
  switch (g.soort) {
    case 'VoornemenUitgebracht': {
      const { nummer, maatregel, aanleiding, gronden, dagen, datum: uitgebrachtOp } = g;
      const nieuw: Voornemen = {
        nummer,
        maatregel,
        aanleiding,
        gronden,
        dagen,
        uitgebrachtOp,
        verzondenOp: null,
        zienswijzeOp: null,
        afgedaanOp: null,
      };
      return { voornemens: [...deel.voornemens, nieuw], laatste: nummer };
    }
    case 'BriefVerzonden':
    case 'BriefAlsnogVerzonden':
    case 'BezorgingMislukt': {
      const brief = verzendingVan(g);
      if (brief?.sjabloon !== 'voornemen') return deel;
      return wijzig(deel, brief.gegevens.nummer, { verzondenOp: brief.verzondenOp });
    }
    case 'ZienswijzeVastgelegd':
      return wijzig(deel, g.nummer, { zienswijzeOp: g.ontvangenOp });
    case 'VoornemenIngetrokken':
      return afgedaan(deel, g.datum, (v) => v.nummer === g.nummer);
    case 'AanvraagToegekend':
    case 'AanvraagAfgewezen':
    case 'AanvraagIngetrokken':
    case 'AanvraagBuitenBehandelingGesteld':
      return besloten(deel, g.datum, { soort: 'aanvraag', nummer: g.nummer });
    case 'OmzettingBesloten':
    case 'OmzettingGeweigerd':
      return besloten(deel, g.datum, { soort: 'keurmerk voor bepaalde tijd' });
    case 'MeetperiodeGoedgekeurd': {
      const { datum, meetjaar } = g;
      const na = besloten(deel, datum, { soort: 'resultatenaudit', meetjaar });
      return besloten(na, datum, { soort: 'geen resultatenaudit', meetjaar });
    }
    case 'KeurmerkGeeindigd':
      return afgedaan(deel, g.datum, (v) => v.aanleiding.soort !== 'aanvraag');
    default:
      return deel;
  }
}

function wijzig(deel: VoornemenDeel, nummer: unknown, wijziging: Partial<Voornemen>): VoornemenDeel {
  return { ...deel, voornemens: deel.voornemens.map((v) => (v.nummer === nummer ? { ...v, ...wijziging } : v)) };
}

function besloten(deel: VoornemenDeel, op: Datum, aanleiding: Aanleiding): VoornemenDeel {
  return afgedaan(deel, op, (v) => isZelfde(v.aanleiding, aanleiding));
}

function afgedaan(deel: VoornemenDeel, op: Datum, welke: (v: Voornemen) => boolean): VoornemenDeel {
  const voornemens = deel.voornemens.map((v) => (v.afgedaanOp === null && welke(v) ? { ...v, afgedaanOp: op } : v));
  const gesloten = voornemens.filter((v) => v.afgedaanOp !== null).slice(-LAATSTE_AFGEDANE);
  return { ...deel, voornemens: voornemens.filter((v) => v.afgedaanOp === null || gesloten.includes(v)) };
}
