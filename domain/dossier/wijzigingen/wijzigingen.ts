/**
 * Changes at the school (N-26). Each is told within a term after it took effect; too late is recorded with the number of
 * days, never refused. What a change means is looked at by a person.
 */
import { berekenTermijn, type Datum, type Kalender, plusJaren } from '../../termijn/index.ts';
import { verzendingVan } from '../correspondentie/verzending.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import { ADRESVELDEN } from '../contact/feiten.ts';
import type { Dossier, Gebeurtenis } from '../dossier.ts';
import { herinneringsdagen } from '../herinneringen/herinneringsdagen.ts';
import { MEESTE_VESTIGINGEN } from '../inschrijving/stand.ts';
import { eisVan } from '../eis.ts';
import { type Opdrachtsoort, type Procedure, type Taak, weiger } from '../procedure.ts';
import { geplandBezoek } from '../toezicht/ronde.ts';
import { veldcontrole } from '../velden.ts';
import {
  type Beoordeling,
  type LateMelding,
  type Navraag,
  type WijzigingBeoordelen,
  type WijzigingenDeel,
  type WijzigingenGebeurtenis,
  type WijzigingenOpdracht,
  type WijzigingMelden,
  type Wijzigingsoort,
  WIJZIGINGSOORTEN,
} from './feiten.ts';
import { dagenTeLaat, meldtermijn } from './meldtermijn.ts';
import { gemeldeSoort, navraagtermijn, navragen, sluiten } from './navraag.ts';

const MEESTE_LATE_MELDINGEN = 10;

/** A new owner or legal form asks for another look at ties and interests; a new place matters to a planned visit. */
function beoordelingVan(wat: Wijzigingsoort, dossier: Dossier): Beoordeling | null {
  if (wat === 'eigendom' || wat === 'rechtsvorm') return dossier.keurmerk.soort ? 'belangen' : null;
  return geplandBezoek(dossier.toezicht.ronde) ? 'locaties' : null;
}

const melden: Opdrachtsoort<WijzigingMelden> = {
  omschrijving: 'Wijziging bij de school melden',
  rollen: ['school', 'servicedesk'],
  mag: (dossier) =>
    dossier.inschrijving.ingeschrevenOp
      ? null
      : { code: 'SCHOOL_ONBEKEND', tekst: 'Schrijf de school eerst in.', regel: 'AP-1' },
  besluit(dossier, opdracht, { vandaag, kalender }) {
    const { wat, ingangsdatum, gemeldOp, aantalVestigingen, straatEnNummer, postcode, plaats, toelichting } = opdracht;
    const { fouten, fout, datum, getal, keuze, tekst } = veldcontrole();
    keuze('wat', wat, WIJZIGINGSOORTEN);
    if (datum('ingangsdatum', ingangsdatum) && ingangsdatum > plusJaren(vandaag, 1)) {
      fout('DATUM_TE_VER', 'N-26', 'ingangsdatum', 'Deze dag ligt meer dan een jaar vooruit.');
    }
    if (datum('gemeldOp', gemeldOp) && gemeldOp > vandaag) {
      fout('DATUM_IN_TOEKOMST', 'N-26', 'gemeldOp', 'De melding kan niet na vandaag gedaan zijn.');
    }
    if (wat === 'vestigingen') getal('aantalVestigingen', aantalVestigingen, 1, MEESTE_VESTIGINGEN, 'N-26');
    else if (aantalVestigingen !== null) {
      const uitleg = 'Laat dit leeg: het hoort alleen bij een wijziging van de vestigingen.';
      fout('NIET_VAN_TOEPASSING', 'N-26', 'aantalVestigingen', uitleg);
    }
    for (const veld of ADRESVELDEN) {
      if (wat === 'adres') tekst(veld, opdracht[veld]);
      else if (opdracht[veld] !== null) {
        fout('NIET_VAN_TOEPASSING', 'N-26', veld, 'Laat dit leeg: het hoort alleen bij een wijziging van het adres.');
      }
    }
    tekst('toelichting', toelichting);
    if (fouten.length > 0) return weiger(...fouten);
    const dagen = dagenTeLaat(dossier, ingangsdatum, gemeldOp, kalender);
    const uiterlijk = meldtermijn(ingangsdatum, kalender).laatsteDag;
    const gegevens = { wat, gemeldOp, van: ingangsdatum, totEnMet: null, uiterlijk, dagenTeLaat: dagen };
    return {
      gebeurtenissen: [
        {
          soort: 'WijzigingGemeld',
          datum: vandaag,
          nummer: dossier.wijzigingen.laatsteNummer + 1,
          wat,
          ingangsdatum,
          gemeldOp,
          aantalVestigingen,
          ...{ straatEnNummer, postcode, plaats },
          toelichting,
          teLaat: dagen > 0,
          dagenTeLaat: dagen,
          beoordeling: beoordelingVan(wat, dossier),
        },
      ],
      brieven: [{ sjabloon: 'melding-ontvangen', rechtsgevolg: false, gegevens }],
    };
  },
};

const beoordelen: Opdrachtsoort<WijzigingBeoordelen> = {
  omschrijving: 'Gemelde wijziging beoordelen',
  rollen: ['servicedesk', 'planner'],
  mag: ({ wijzigingen: deel }) =>
    deel.teBeoordelen.length > 0
      ? null
      : { code: 'NIETS_TE_BEOORDELEN', tekst: 'Er is geen gemelde wijziging om te beoordelen.', regel: 'N-26' },
  besluit({ wijzigingen: deel }, { nummer, toelichting }, { vandaag }) {
    const { fouten, fout, tekst } = veldcontrole();
    if (!deel.teBeoordelen.some((w) => w.nummer === nummer)) {
      fout('WIJZIGING_ONBEKEND', 'N-26', 'nummer', 'Er wacht geen wijziging met dit nummer op een oordeel.');
    }
    tekst('toelichting', toelichting);
    if (fouten.length > 0) return weiger(...fouten);
    return { gebeurtenissen: [{ soort: 'WijzigingBeoordeeld', datum: vandaag, nummer, toelichting }] };
  },
};

const LEEG: WijzigingenDeel = {
  laatsteNummer: 0,
  laatsteNavraag: 0,
  laatste: {},
  teBeoordelen: [],
  navragen: [],
  teLaat: [],
};

/** What a fact tells that was told too late; null when it was in time, or tells no change. */
function lateMelding(g: Gebeurtenis): LateMelding | null {
  const wat = gemeldeSoort(g);
  if (!wat || !('dagenTeLaat' in g) || !g.dagenTeLaat) return null;
  const { gemeldOp, dagenTeLaat: dagen } = g;
  const ingangsdatum =
    g.soort === 'WijzigingGemeld'
      ? g.ingangsdatum
      : g.soort === 'BestuurderAangemeld'
        ? g.sinds
        : g.soort === 'BestuurderAfgemeld'
          ? g.totEnMet
          : g.per;
  return { wat, ingangsdatum, gemeldOp, dagenTeLaat: dagen };
}

/** Without a planned visit its locations need no look any more. */
const zonderLocaties = (deel: WijzigingenDeel): WijzigingenDeel => ({
  ...deel,
  teBeoordelen: deel.teBeoordelen.filter((w) => w.beoordeling !== 'locaties'),
});

/** What follows from a change of whatever procedure: what was asked after is settled, and lateness is kept. */
function naMelding(deel: WijzigingenDeel, g: Gebeurtenis): WijzigingenDeel {
  const wat = gemeldeSoort(g);
  if (!wat) return deel;
  const laat = lateMelding(g);
  const open = deel.navragen.filter((n) => n.wat !== wat);
  return {
    ...deel,
    navragen: open,
    teLaat: laat ? [...deel.teLaat, laat].slice(-MEESTE_LATE_MELDINGEN) : deel.teLaat,
  };
}

export const wijzigingen: Procedure<WijzigingenDeel, WijzigingenOpdracht, WijzigingenGebeurtenis> = {
  begin: LEEG,

  opdrachten: {
    WijzigingMelden: melden,
    WijzigingBeoordelen: beoordelen,
    WijzigingNavragen: navragen,
    NavraagSluiten: sluiten,
  },

  evolve(deel, g) {
    switch (g.soort) {
      case 'WijzigingGemeld': {
        const { nummer, wat, ingangsdatum, gemeldOp, beoordeling, datum: vastgelegdOp } = g;
        const nieuw = beoordeling ? [{ nummer, wat, beoordeling, vastgelegdOp }] : [];
        return {
          ...naMelding(deel, g),
          laatsteNummer: nummer,
          laatste: { ...deel.laatste, [wat]: { ingangsdatum, gemeldOp } },
          teBeoordelen: [...deel.teBeoordelen, ...nieuw],
        };
      }
      case 'WijzigingBeoordeeld':
        return { ...deel, teBeoordelen: deel.teBeoordelen.filter((w) => w.nummer !== g.nummer) };
      case 'BezoekVastgelegd':
      case 'BezoekAfgezegd':
        return zonderLocaties(deel);
      case 'ToegangGeweigerd':
        return g.bezoek === 'toezicht' ? zonderLocaties(deel) : deel;
      case 'WijzigingNagevraagd': {
        const { nummer, wat, bekendGewordenOp, datum: gevraagdOp } = g;
        const navraag = { nummer, wat, bekendGewordenOp, gevraagdOp, verzondenOp: null };
        return { ...deel, laatsteNavraag: nummer, navragen: [...deel.navragen, navraag] };
      }
      case 'BriefVerzonden':
      case 'BriefAlsnogVerzonden':
      case 'BezorgingMislukt': {
        const brief = verzendingVan(g);
        if (brief?.sjabloon !== 'wijziging-navragen') return deel;
        const { gegevens, verzondenOp } = brief;
        const verzonden = (n: Navraag) => (n.nummer === gegevens['nummer'] ? { ...n, verzondenOp } : n);
        return { ...deel, navragen: deel.navragen.map(verzonden) };
      }
      case 'NavraagGesloten':
        return { ...deel, navragen: deel.navragen.filter((n) => n.nummer !== g.nummer) };
      case 'KeurmerkGeeindigd':
        return { ...LEEG, laatsteNummer: deel.laatsteNummer, laatsteNavraag: deel.laatsteNavraag };
      default:
        return naMelding(deel, g);
    }
  },

  deadlines({ wijzigingen: deel }, { kalender }) {
    return deel.navragen.map((navraag) =>
      eisVan(
        {
          id: navraagId(navraag),
          omschrijving: onderwerpVan(navraag),
          wie: 'school',
          doet: `laat weten of er iets is gewijzigd (${navraag.wat})`,
        },
        navraagtermijn(navraag, kalender),
      ),
    );
  },

  herinneringen({ wijzigingen: deel }, { kalender }) {
    return deel.navragen.map((navraag) => {
      const { laatsteDag } = navraagtermijn(navraag, kalender);
      const stappen = handleidingOp(navraag.gevraagdOp).wijzigingen.navraagherinneringen;
      return {
        id: navraagId(navraag),
        onderwerp: onderwerpVan(navraag),
        laatsteDag,
        stappen: herinneringsdagen(laatsteDag, stappen, kalender),
      };
    });
  },

  taken(dossier, { kalender }) {
    const bezoek = geplandBezoek(dossier.toezicht.ronde)?.dag ?? null;
    return dossier.wijzigingen.teBeoordelen.map(({ nummer, wat, beoordeling, vastgelegdOp }): Taak => {
      const termijn = beoordeeltermijn(vastgelegdOp, kalender);
      const id = `wijzigingen/${nummer}/${beoordeling}`;
      if (beoordeling === 'belangen') {
        const omschrijving = `Bekijk verbanden en belangen opnieuw: de school meldde een wijziging (${wat})`;
        return { id, rol: 'servicedesk', omschrijving, uiterlijk: termijn };
      }
      const omschrijving = `Kijk of de locaties van het geplande bezoek nog kloppen: de school meldde een wijziging (${wat})`;
      return { id, rol: 'planner', omschrijving, uiterlijk: bezoek !== null && bezoek < termijn ? bezoek : termijn };
    });
  },
};

const navraagId = ({ nummer }: Navraag) => `wijzigingen/navraag/${nummer}`;

const onderwerpVan = ({ wat }: Navraag) => `Vraag of er iets is gewijzigd (${wat})`;

function beoordeeltermijn(begindatum: Datum, kalender: Kalender): Datum {
  const duur = handleidingOp(begindatum).wijzigingen.beoordelen;
  return berekenTermijn({ begindatum, duur, grondslag: 'handleiding', regel: 'N-26' }, kalender).laatsteDag;
}
