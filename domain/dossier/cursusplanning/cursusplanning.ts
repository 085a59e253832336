/**
 * Cursusplanningen (SG-2, N-24). One planning is due at a time: the one for the first month that is not planned. When its
 * term is over it stays, and nothing else comes due until the school has planned again. A schorsing changes nothing.
 */
import { berekenTermijn, inWoorden, plusDagen, plusMaanden } from '../../termijn/index.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import { eisVan } from '../eis.ts';
import { type Opdrachtsoort, type Procedure, weiger, type Weigering } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import type {
  CursusplanningDeel,
  CursusplanningGebeurtenis,
  CursusplanningInleveren,
  CursusplanningOpdracht,
  CursusplanningWijzigen,
} from './feiten.ts';
import { eersteOngeplandeDag, naAfhandeling, planningsplicht, schuifOp, volgendeMaand } from './plicht.ts';

/** More groups than any school has: a higher number is a typing error. */
const MEESTE_GROEPEN = 10_000;

const magPlannen = ({ keurmerk }: Dossier): Weigering | null =>
  keurmerk.soort
    ? null
    : { code: 'GEEN_KEURMERK', tekst: 'Deze school heeft geen keurmerk en levert geen planning in.', regel: 'N-24' };

const inleveren: Opdrachtsoort<CursusplanningInleveren> = {
  omschrijving: 'Cursusplanning inleveren',
  rollen: ['school', 'servicedesk'],
  mag: magPlannen,
  besluit(dossier, { van, totEnMet, ingeleverdOp, aantalGroepen, vindplaats }, { vandaag, kalender }) {
    const { fouten, fout, datum, getal, tekst } = veldcontrole();
    const vanGoed = datum('van', van);
    const totGoed = datum('totEnMet', totEnMet);
    const opGoed = datum('ingeleverdOp', ingeleverdOp);
    if (opGoed && ingeleverdOp > vandaag) {
      fout('DATUM_IN_TOEKOMST', 'N-24', 'ingeleverdOp', 'De planning kan niet na vandaag zijn ingeleverd.');
    }
    const { langstePeriode } = handleidingOp(vandaag).cursusplanning;
    const verst = plusMaanden(vandaag, langstePeriode.aantal);
    if (vanGoed && van > verst) {
      fout('PERIODE_TE_VER', 'N-24', 'van', `De planning begint uiterlijk op ${inWoorden(verst)}.`);
    } else if (vanGoed && totGoed) {
      const laatste = plusDagen(plusMaanden(van, langstePeriode.aantal), -1);
      if (totEnMet < van) fout('VOLGORDE', 'N-24', 'totEnMet', 'De laatste dag ligt voor de eerste dag.');
      else if (totEnMet > laatste) {
        const uitleg = `Een planning gaat over hoogstens ${langstePeriode.aantal} maanden: tot en met ${inWoorden(laatste)}.`;
        fout('PERIODE_TE_LANG', 'N-24', 'totEnMet', uitleg);
      } else if (opGoed && totEnMet < ingeleverdOp) {
        fout('PERIODE_VOORBIJ', 'N-24', 'totEnMet', 'Deze periode was al voorbij op de dag van inleveren.');
      }
    }
    getal('aantalGroepen', aantalGroepen, 0, MEESTE_GROEPEN, 'SG-2');
    if (vindplaats !== null) tekst('vindplaats', vindplaats);
    if (fouten.length > 0) return weiger(...fouten);
    const plicht = planningsplicht(dossier, kalender);
    return {
      gebeurtenissen: [
        {
          soort: 'CursusplanningIngeleverd',
          datum: vandaag,
          van,
          totEnMet,
          ingeleverdOp,
          aantalGroepen,
          vindplaats,
          teLaat: plicht !== null && ingeleverdOp > plicht.laatsteDag,
        },
      ],
    };
  },
};

const wijzigen: Opdrachtsoort<CursusplanningWijzigen> = {
  omschrijving: 'Wijziging in de cursusplanning melden',
  rollen: ['school', 'servicedesk'],
  mag: (dossier) =>
    magPlannen(dossier) ??
    (dossier.cursusplanning.laatste
      ? null
      : { code: 'GEEN_CURSUSPLANNING', tekst: 'Er is nog geen planning om te wijzigen.', regel: 'N-24' }),
  besluit(_dossier, { ingangsdatum, gemeldOp, toelichting }, { vandaag, kalender }) {
    const { fouten, fout, datum, tekst } = veldcontrole();
    if (datum('ingangsdatum', ingangsdatum)) {
      const [vroegst, laatst] = [plusMaanden(vandaag, -12), plusMaanden(vandaag, 12)];
      if (ingangsdatum < vroegst || ingangsdatum > laatst) {
        const uitleg = `Kies een dag van ${inWoorden(vroegst)} tot en met ${inWoorden(laatst)}.`;
        fout('DATUM_TE_VER', 'N-24', 'ingangsdatum', uitleg);
      }
    }
    if (datum('gemeldOp', gemeldOp) && gemeldOp > vandaag) {
      fout('DATUM_IN_TOEKOMST', 'N-24', 'gemeldOp', 'De melding kan niet na vandaag gedaan zijn.');
    }
    tekst('toelichting', toelichting);
    if (fouten.length > 0) return weiger(...fouten);
    const { laatsteDag } = berekenTermijn(
      {
        begindatum: ingangsdatum,
        duur: handleidingOp(ingangsdatum).cursusplanning.wijzigingVooraf,
        richting: 'terug',
        grondslag: 'handleiding',
        gebeurtenis: 'de eerste dag van de wijziging',
        regel: 'N-24',
      },
      kalender,
    );
    // Too late is recorded and not refused: a school must be able to tell what is not as planned.
    const teLaat = gemeldOp > laatsteDag;
    return {
      gebeurtenissen: [
        { soort: 'CursusplanningGewijzigd', datum: vandaag, ingangsdatum, gemeldOp, toelichting, teLaat },
      ],
    };
  },
};

const LEEG: CursusplanningDeel = { ongeplandVanaf: null, verder: [], laatste: null, laatsteWijziging: null };

export const cursusplanning: Procedure<CursusplanningDeel, CursusplanningOpdracht, CursusplanningGebeurtenis> = {
  begin: LEEG,

  opdrachten: { CursusplanningInleveren: inleveren, CursusplanningWijzigen: wijzigen },

  evolve(deel, g) {
    switch (g.soort) {
      case 'SchoolGeimporteerd':
      case 'KeurmerkVerleend':
        return { ...LEEG, ongeplandVanaf: eersteOngeplandeDag(g.datum) };
      case 'CursusplanningIngeleverd': {
        if (deel.ongeplandVanaf === null) return deel;
        const { van, totEnMet, ingeleverdOp, aantalGroepen, teLaat } = g;
        // A month that has begun cannot be planned in time any more: that is on record, and the next one is due.
        const komend = volgendeMaand(ingeleverdOp);
        const vanaf = deel.ongeplandVanaf > komend ? deel.ongeplandVanaf : komend;
        return {
          ...deel,
          ...schuifOp(vanaf, [...deel.verder, { van, totEnMet }]),
          laatste: { van, totEnMet, ingeleverdOp, aantalGroepen, teLaat },
        };
      }
      case 'CursusplanningGewijzigd': {
        const { ingangsdatum, gemeldOp, teLaat } = g;
        return { ...deel, laatsteWijziging: { ingangsdatum, gemeldOp, teLaat } };
      }
      case 'TermijnAfgehandeld': {
        if (deel.ongeplandVanaf === null || !g.termijnId.startsWith('cursusplanning/')) return deel;
        return { ...deel, ...schuifOp(naAfhandeling(deel.ongeplandVanaf, g.datum), deel.verder) };
      }
      case 'KeurmerkGeeindigd':
        return LEEG;
      default:
        return deel;
    }
  },

  deadlines(dossier, { kalender }) {
    const plicht = planningsplicht(dossier, kalender);
    if (!plicht) return [];
    const { id, onderwerp: omschrijving } = plicht;
    return [eisVan({ id, omschrijving, wie: 'school', doet: 'levert de volgende cursusplanning in' }, plicht)];
  },

  herinneringen(dossier, { kalender }) {
    const plicht = planningsplicht(dossier, kalender);
    if (!plicht) return [];
    const { id, onderwerp, laatsteDag, regels } = plicht;
    return [{ id, onderwerp, laatsteDag, stappen: herinneringsdagen(laatsteDag, regels.herinneringen, kalender) }];
  },
};
