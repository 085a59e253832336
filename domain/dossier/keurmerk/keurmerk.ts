/**
 * The keurmerk itself: its kind and its status. It is granted by `aanvraag` and ended here or by `stop`; this part keeps
 * the state and guards the days on which the present state ends.
 */
import type { Datum } from '../../termijn/index.ts';
import type { Dossier } from '../dossier.ts';
import { verzendingVan } from '../correspondentie/verzending.ts';
import { eindeVanWachttijd } from '../aanvraag/wachttijd.ts';
import { eisVan } from '../eis.ts';
import type { Context, Deadline, Procedure } from '../procedure.ts';
import { opdrachten } from './besluiten.ts';
import { aankondigingsmoment, kondigAan, zonderBesluit } from './aankondiging.ts';
import { bepaaldeTijd, verval, vervalmoment } from './einde.ts';
import type { KeurmerkDeel, KeurmerkGebeurtenis, KeurmerkOpdracht, Tijdens } from './feiten.ts';
import { omzettingstaken, voorbereidingsmoment } from './omzetting.ts';
import { openVoornemens } from '../voornemen/aanleiding.ts';

export { type Keurmerkstatus, KEURMERKSTATUSSEN } from './feiten.ts';

const GEEN: KeurmerkDeel = {
  soort: null,
  status: 'geen',
  verleendOp: null,
  statusSinds: null,
  statusTotEnMet: null,
  duoNummer: null,
  handleiding: null,
  verlenging: null,
  omzetting: null,
  aangekondigdeLaatsteDag: null,
  einde: null,
};

export const keurmerk: Procedure<KeurmerkDeel, KeurmerkOpdracht, KeurmerkGebeurtenis> = {
  begin: GEEN,

  opdrachten,

  evolve(deel, g) {
    switch (g.soort) {
      case 'SchoolGeimporteerd':
        return {
          ...GEEN,
          soort: g.stand.soortKeurmerk,
          status: g.stand.status,
          verleendOp: g.stand.verleendOp,
          statusSinds: g.stand.statusSinds,
          statusTotEnMet: g.stand.statusTotEnMet,
          duoNummer: g.stand.duoNummer,
          handleiding: g.stand.handleiding,
        };
      case 'KeurmerkVerleend':
        return {
          ...GEEN,
          soort: g.soortKeurmerk,
          status: 'actief',
          verleendOp: g.datum,
          statusSinds: g.datum,
          duoNummer: g.duoNummer,
          handleiding: g.handleiding,
        };
      case 'OmzettingBesloten':
        return { ...deel, omzetting: { uitkomst: 'omgezet', genomenOp: g.datum, bekendgemaaktOp: null } };
      case 'OmzettingGeweigerd':
        return { ...deel, omzetting: { uitkomst: 'geweigerd', genomenOp: g.datum, bekendgemaaktOp: null } };
      case 'BepaaldeTijdVerlengd':
        return { ...deel, verlenging: { maanden: g.maanden, bekendgemaaktOp: null } };
      case 'BriefVerzonden':
      case 'BriefAlsnogVerzonden':
      case 'BezorgingMislukt': {
        const brief = verzendingVan(g);
        return brief ? bekendgemaakt(deel, brief.sjabloon, brief.verzondenOp) : deel;
      }
      case 'EindeAangekondigd':
        return { ...deel, aangekondigdeLaatsteDag: g.laatsteDag };
      case 'KeurmerkOmgezet':
        return { ...deel, soort: 'onbepaalde tijd' };
      case 'KeurmerkGeeindigd':
        return {
          ...GEEN,
          status: g.reden,
          statusSinds: g.datum,
          einde: {
            omzettingGeweigerdOp: g.reden === 'vervallen' ? geweigerdOp(deel) : null,
            tijdens: tijdens(deel, g.voornemenLiep ?? false),
          },
        };
      default:
        return deel;
    }
  },

  /** A keurmerk voor onbepaalde tijd exists from the day on which the besluit has been made known (Awb 3:40). */
  volgt({ keurmerk: deel }, g) {
    const omgezet =
      g.soort === 'BriefVerzonden' &&
      g.sjabloon === 'besluit-omzetting' &&
      deel.soort === 'bepaalde tijd' &&
      deel.omzetting?.uitkomst === 'omgezet';
    return { gebeurtenissen: omgezet ? [{ soort: 'KeurmerkOmgezet', datum: g.datum }] : [] };
  },

  deadlines(dossier, context) {
    return [
      ...besluitOverOmzetting(dossier, context),
      ...voorbereidingsmoment(dossier, context),
      ...aankondigingsmoment(dossier, context),
      ...vervalmoment(dossier, context),
      ...eindeVanStatus(dossier.keurmerk),
    ];
  },

  expire(dossier, deadline, context) {
    if (deadline.id === 'keurmerk/aankondiging') return kondigAan(dossier, context);
    if (deadline.id === 'keurmerk/einde-bepaalde-tijd') return zonderBesluit(dossier, context);
    const einde = deadline.id === 'keurmerk/verval' ? verval(dossier, context) : null;
    if (!einde) return { gebeurtenissen: [] };
    const reden = 'vervallen';
    const geweigerd = geweigerdOp(dossier.keurmerk);
    const { laatsteDag: totEnMet } = einde;
    return {
      gebeurtenissen: [
        {
          soort: 'KeurmerkGeeindigd',
          datum: context.vandaag,
          reden,
          totEnMet,
          voornemenLiep: openVoornemens(dossier).length > 0,
        },
      ],
      brieven: [
        {
          sjabloon: 'keurmerk-geeindigd',
          rechtsgevolg: false,
          gegevens: {
            ...{ reden, totEnMet, geweigerdOp: dossier.keurmerk.omzetting?.genomenOp ?? null },
            wachttijdTotEnMet: geweigerd && eindeVanWachttijd(geweigerd, context.vandaag, context),
          },
        },
      ],
    };
  },

  taken: omzettingstaken,
};

const geweigerdOp = ({ omzetting }: KeurmerkDeel) =>
  omzetting?.uitkomst === 'geweigerd' ? omzetting.bekendgemaaktOp : null;

/** The heaviest of what ran. */
function tijdens({ status }: KeurmerkDeel, voornemenLiep: boolean): Tijdens | null {
  if (status === 'geschorst') return 'een schorsing';
  if (status === 'herstelperiode') return 'een herstelperiode';
  return voornemenLiep ? 'een voornemen' : null;
}

/** The legal effect of a besluit starts on the day on which its letter leaves. */
function bekendgemaakt(deel: KeurmerkDeel, sjabloon: string, bekendgemaaktOp: Datum | null): KeurmerkDeel {
  switch (sjabloon) {
    case 'besluit-omzetting':
    case 'besluit-weigering-omzetting':
      return deel.omzetting ? { ...deel, omzetting: { ...deel.omzetting, bekendgemaaktOp } } : deel;
    case 'besluit-verlenging-bepaalde-tijd':
      return deel.verlenging ? { ...deel, verlenging: { ...deel.verlenging, bekendgemaaktOp } } : deel;
    default:
      return deel;
  }
}

/** AP-12, N-1: the besluit is due by the end of the bepaalde tijd, until it has been made known. */
function besluitOverOmzetting({ keurmerk: deel }: Dossier, context: Context): Deadline[] {
  const termijn = deel.omzetting?.bekendgemaaktOp ? null : bepaaldeTijd(deel, context);
  if (!termijn) return [];
  return [
    eisVan(
      {
        id: 'keurmerk/einde-bepaalde-tijd',
        omschrijving: 'Besluit over het keurmerk voor onbepaalde tijd',
        wie: deel.omzetting ? 'servicedesk' : 'beslisser',
        doet: deel.omzetting
          ? 'maakt het besluit over het keurmerk voor onbepaalde tijd bekend'
          : 'besluit over het keurmerk voor onbepaalde tijd',
      },
      termijn,
    ),
  ];
}

/** SN-13, N-14: the end that a schorsing or herstelperiode carries itself. */
function eindeVanStatus({ status, statusTotEnMet }: KeurmerkDeel): Deadline[] {
  if (!statusTotEnMet) return [];
  const geschorst = status === 'geschorst';
  const regel = geschorst ? 'SN-13' : 'N-14';
  return [
    eisVan(
      {
        id: `keurmerk/einde-${status}/${statusTotEnMet}`,
        omschrijving: geschorst ? 'Besluit over de schorsing' : 'Besluit over de herstelperiode',
        wie: 'beslisser',
        doet: geschorst ? 'besluit over de schorsing' : 'besluit over de herstelperiode',
      },
      {
        laatsteDag: statusTotEnMet,
        toelichting: [{ regel, tekst: 'Deze laatste dag staat in het besluit zelf.', datum: statusTotEnMet }],
      },
    ),
  ];
}
