/**
 * How a school is reached. Whether besluiten may go by e-mail is up to the school, and it can change its mind (M5,
 * Awb 2:8). A letter by post needs an address. A reported new address counts from the day on which the school is there
 * (N-26).
 */
import { eersteKantoordag, inWoorden, momentVan } from '../../termijn/index.ts';
import type { Dossier, Gebeurtenis } from '../dossier.ts';
import { type Gevolg, type Opdrachtsoort, type Procedure, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import {
  type Adres,
  type ContactDeel,
  type ContactGebeurtenis,
  type ContactgegevensWijzigen,
  type ContactOpdracht,
  REGISTERVELDEN,
} from './feiten.ts';

const wijzigen: Opdrachtsoort<ContactgegevensWijzigen> = {
  omschrijving: 'Contactgegevens wijzigen',
  rollen: ['servicedesk', 'school'],
  mag: (dossier) =>
    dossier.inschrijving.ingeschrevenOp
      ? null
      : { code: 'SCHOOL_ONBEKEND', tekst: 'Schrijf de school eerst in.', regel: 'AP-1' },
  besluit({ contact }, opdracht, { vandaag, alInRegister = [] }) {
    const { fouten, fout, jaOfNee, tekst } = veldcontrole();
    for (const veld of REGISTERVELDEN) if (opdracht[veld] !== null) tekst(veld, opdracht[veld]);
    const { elektronischBereikbaar: bereikbaar } = opdracht;
    if (bereikbaar !== null) jaOfNee('elektronischBereikbaar', bereikbaar);
    if (!contact.postadresBekend && (opdracht.straatEnNummer === null) !== (opdracht.postcode === null)) {
      const veld = opdracht.postcode === null ? 'postcode' : 'straatEnNummer';
      fout('POSTADRES_ONVOLLEDIG', 'M5', veld, 'Er is nog geen postadres. Vul straat, nummer en postcode alle in.');
    }
    if (fouten.length > 0) return weiger(...fouten);
    const anders = REGISTERVELDEN.map((veld) => {
      const ref = opdracht[veld];
      return [veld, ref !== null && alInRegister.includes(ref) ? null : ref] as const;
    });
    const voortaan = bereikbaar === contact.elektronischBereikbaar ? null : bereikbaar;
    if (voortaan === null && anders.every(([, ref]) => ref === null)) {
      const uitleg = 'Er verandert niets: dit is al zo. Wijzig ten minste één gegeven.';
      return weiger({ code: 'NIETS_GEWIJZIGD', tekst: uitleg, regel: 'M5' });
    }
    return {
      gebeurtenissen: [
        {
          ...NIETS,
          ...Object.fromEntries(anders),
          soort: 'ContactgegevensGewijzigd',
          datum: vandaag,
          elektronischBereikbaar: voortaan,
        },
      ],
    };
  },
};

/** The fact that changes nothing; what does change is filled in. */
const NIETS = {
  naam: null,
  straatEnNummer: null,
  postcode: null,
  plaats: null,
  contactEmail: null,
  elektronischBereikbaar: null,
  melding: null,
};

const nieuwAdres = (datum: string, adres: Adres, melding: number): ContactGebeurtenis => ({
  ...NIETS,
  ...adres,
  soort: 'ContactgegevensGewijzigd',
  datum,
  melding,
});

/** The address that a report tells; null when it is about something else, or from before addresses were told. */
function gemeldAdres(g: Extract<Gebeurtenis, { soort: 'WijzigingGemeld' }>): Adres | null {
  const { straatEnNummer, postcode, plaats } = g;
  return straatEnNummer && postcode && plaats ? { straatEnNummer, postcode, plaats } : null;
}

const GEEN: Gevolg = { gebeurtenissen: [] };

export const contact: Procedure<ContactDeel, ContactOpdracht, ContactGebeurtenis> = {
  begin: { elektronischBereikbaar: false, postadresBekend: false, verhuizing: null },

  opdrachten: { ContactgegevensWijzigen: wijzigen },

  evolve(deel, g) {
    switch (g.soort) {
      case 'SchoolIngeschreven':
      case 'SchoolGeimporteerd': {
        const { elektronischBereikbaar, postadresBekend = false } = g.soort === 'SchoolIngeschreven' ? g : g.stand;
        return { elektronischBereikbaar, postadresBekend, verhuizing: null };
      }
      case 'ContactgegevensGewijzigd':
        return {
          elektronischBereikbaar: g.elektronischBereikbaar ?? deel.elektronischBereikbaar,
          postadresBekend: deel.postadresBekend || (g.straatEnNummer !== null && g.postcode !== null),
          verhuizing: g.melding !== null && g.melding === deel.verhuizing?.melding ? null : deel.verhuizing,
        };
      case 'WijzigingGemeld': {
        const { nummer: melding, ingangsdatum, datum } = g;
        const adres = gemeldAdres(g);
        return adres && ingangsdatum > datum ? { ...deel, verhuizing: { melding, ingangsdatum, adres } } : deel;
      }
      default:
        return deel;
    }
  },

  /** A report of an address at which the school is already. */
  volgt(_dossier, g, { vandaag }) {
    if (g.soort !== 'WijzigingGemeld' || g.ingangsdatum > vandaag) return GEEN;
    const adres = gemeldAdres(g);
    return adres ? { gebeurtenissen: [nieuwAdres(vandaag, adres, g.nummer)] } : GEEN;
  },

  deadlines({ contact: { verhuizing } }) {
    if (!verhuizing) return [];
    const { ingangsdatum } = verhuizing;
    return [
      {
        id: 'contact/verhuizing',
        soort: 'moment',
        omschrijving: 'Het nieuwe adres van de school gaat gelden',
        wie: null,
        doet: null,
        laatsteDag: ingangsdatum,
        vervaltOp: momentVan(ingangsdatum, '00:00'),
        toelichting: [
          {
            regel: 'N-26',
            tekst: `De school meldde een ander adres vanaf ${inWoorden(ingangsdatum)}.`,
            datum: ingangsdatum,
          },
        ],
      },
    ];
  },

  expire({ contact: { verhuizing } }, deadline, { vandaag }) {
    if (!verhuizing || deadline.id !== 'contact/verhuizing') return GEEN;
    return { gebeurtenissen: [nieuwAdres(vandaag, verhuizing.adres, verhuizing.melding)] };
  },

  taken(dossier, { kalender }) {
    const [eerste] = wachtOpPost(dossier);
    if (dossier.contact.postadresBekend || !eerste) return [];
    return [
      {
        id: 'contact/postadres',
        rol: 'servicedesk',
        omschrijving: 'Vul het postadres van de school aan: er ligt een brief klaar voor de post',
        uiterlijk: eersteKantoordag(eerste.klaargezetOp, kalender),
      },
    ];
  },
};

const wachtOpPost = ({ correspondentie }: Dossier) => correspondentie.wachtend.filter((b) => b.kanaal === 'post');
