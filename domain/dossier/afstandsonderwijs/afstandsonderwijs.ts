/**
 * Lessons at a distance (SG-3). Who comes by in such a period finds nobody: the inspecteur sees it with the school, and
 * the planner gets a task when a planned visit falls in it.
 */
import { dagenTussen, type Datum, inWoorden, plusDagen, plusJaren } from '../../termijn/index.ts';
import { handleidingOp } from '../../regels/handleiding.ts';
import type { Dossier } from '../dossier.ts';
import { type Context, type Opdrachtsoort, type Procedure, type Taak, weiger, type Weigering } from '../procedure.ts';
import { geplandBezoek } from '../toezicht/ronde.ts';
import { type Veldcontrole, veldcontrole } from '../velden.ts';
import type {
  AfstandsonderwijsBeeindigen,
  AfstandsonderwijsBeoordelen,
  AfstandsonderwijsDeel,
  AfstandsonderwijsGebeurtenis,
  AfstandsonderwijsMelden,
  AfstandsonderwijsOpdracht,
  Afstandsperiode,
} from './feiten.ts';

const MEESTE_GROEPEN = 10_000;
/** A period stays this long in the dossier after its last day; it stays in the record for ever. */
const BEWAARD_DAGEN = 366;

const isOp = ({ van, totEnMet }: Afstandsperiode, dag: Datum) => van <= dag && (totEnMet === null || dag <= totEnMet);

/** The periods that still run, or of which the end lies ahead. */
const teBeeindigen = ({ afstandsonderwijs }: Dossier, vandaag: Datum) =>
  afstandsonderwijs.perioden.filter((p) => p.totEnMet === null || p.totEnMet >= vandaag);

/** The day of the visit that is planned and lies ahead; null when there is none. */
function komendBezoek({ toezicht }: Dossier, vandaag: Datum): Datum | null {
  const dag = geplandBezoek(toezicht.ronde)?.dag;
  return dag && dag >= vandaag ? dag : null;
}

/** The periods in which the planned visit falls, and of which nobody said that it goes on. */
export function teBeoordelen(dossier: Dossier, vandaag: Datum): { periode: Afstandsperiode; bezoek: Datum }[] {
  const bezoek = komendBezoek(dossier, vandaag);
  if (!bezoek) return [];
  return dossier.afstandsonderwijs.perioden
    .filter((p) => isOp(p, bezoek) && p.beoordeeldVoor !== bezoek)
    .map((periode) => ({ periode, bezoek }));
}

function controleerEinde({ fout }: Veldcontrole, van: Datum, totEnMet: Datum): void {
  if (totEnMet < van) {
    fout('VOLGORDE', 'SG-3', 'totEnMet', `Het begint op ${inWoorden(van)}: kies die dag of later.`);
  }
}

const melden: Opdrachtsoort<AfstandsonderwijsMelden> = {
  omschrijving: 'Afstandsonderwijs melden',
  rollen: ['school', 'servicedesk'],
  mag: ({ keurmerk }) =>
    keurmerk.soort
      ? null
      : { code: 'GEEN_KEURMERK', tekst: 'Deze school heeft geen keurmerk en meldt dit niet.', regel: 'SG-3' },
  besluit(dossier, { van, totEnMet, aantalGroepen, reden }, { vandaag }) {
    const velden = veldcontrole();
    const { fouten, fout, datum, datumOfLeeg, getal, tekst } = velden;
    const vanGoed = datum('van', van);
    if (datumOfLeeg('totEnMet', totEnMet) && vanGoed && totEnMet !== null) controleerEinde(velden, van, totEnMet);
    if (vanGoed && van > plusJaren(vandaag, 1)) {
      fout('DATUM_TE_VER', 'SG-3', 'van', 'Deze dag ligt meer dan een jaar vooruit.');
    }
    getal('aantalGroepen', aantalGroepen, 1, MEESTE_GROEPEN, 'SG-3');
    tekst('reden', reden);
    if (fouten.length > 0) return weiger(...fouten);
    const uiterlijk = plusDagen(van, handleidingOp(van).afstandsonderwijs.meldenNaBegin);
    const teLaat = vandaag > uiterlijk;
    const nummer = dossier.afstandsonderwijs.laatsteNummer + 1;
    const dagenTeLaat = teLaat ? dagenTussen(uiterlijk, vandaag) : 0;
    const gegevens = { wat: 'afstandsonderwijs', gemeldOp: vandaag, van, totEnMet, uiterlijk, dagenTeLaat };
    return {
      gebeurtenissen: [
        { soort: 'AfstandsonderwijsGemeld', datum: vandaag, nummer, van, totEnMet, aantalGroepen, reden, teLaat },
      ],
      brieven: [{ sjabloon: 'melding-ontvangen', rechtsgevolg: false, gegevens }],
    };
  },
};

const beeindigen: Opdrachtsoort<AfstandsonderwijsBeeindigen> = {
  omschrijving: 'Einde van afstandsonderwijs melden',
  rollen: ['school', 'servicedesk'],
  mag: (dossier, { vandaag }) =>
    teBeeindigen(dossier, vandaag).length > 0
      ? null
      : { code: 'GEEN_AFSTANDSONDERWIJS', tekst: 'Er is geen afstandsonderwijs dat nog loopt.', regel: 'SG-3' },
  besluit(dossier, { nummer, totEnMet }, { vandaag }) {
    const velden = veldcontrole();
    const periode = teBeeindigen(dossier, vandaag).find((p) => p.nummer === nummer);
    if (!periode) {
      const tekst = 'Er loopt geen afstandsonderwijs met dit nummer.';
      velden.fout('AFSTANDSONDERWIJS_ONBEKEND', 'SG-3', 'nummer', tekst);
    }
    if (velden.datum('totEnMet', totEnMet) && periode) controleerEinde(velden, periode.van, totEnMet);
    if (velden.fouten.length > 0) return weiger(...velden.fouten);
    return { gebeurtenissen: [{ soort: 'AfstandsonderwijsBeeindigd', datum: vandaag, nummer, totEnMet }] };
  },
};

const geenBezoek: Weigering = {
  code: 'GEEN_BEZOEK_IN_PERIODE',
  tekst: 'Er valt geen gepland bezoek in een periode van afstandsonderwijs waar nog naar gekeken moet worden.',
  regel: 'SG-3',
};

const beoordelen: Opdrachtsoort<AfstandsonderwijsBeoordelen> = {
  omschrijving: 'Bezoek door laten gaan bij afstandsonderwijs',
  rollen: ['planner', 'servicedesk'],
  mag: (dossier, { vandaag }) => (teBeoordelen(dossier, vandaag).length > 0 ? null : geenBezoek),
  besluit(dossier, { nummer, toelichting }, { vandaag }) {
    const { fouten, fout, tekst } = veldcontrole();
    const gevonden = teBeoordelen(dossier, vandaag).find(({ periode }) => periode.nummer === nummer);
    if (!gevonden) fout('AFSTANDSONDERWIJS_ONBEKEND', 'SG-3', 'nummer', 'In deze periode valt geen gepland bezoek.');
    tekst('toelichting', toelichting);
    if (!gevonden || fouten.length > 0) return weiger(...fouten);
    const { bezoek } = gevonden;
    const { van, totEnMet } = gevonden.periode;
    return {
      gebeurtenissen: [{ soort: 'AfstandsonderwijsBeoordeeld', datum: vandaag, nummer, bezoek, toelichting }],
      // The receipt promised to look at it. When the visit does not go on, the school hears that it is moved or called off.
      brieven: [
        { sjabloon: 'bezoek-gaat-door', rechtsgevolg: false, gegevens: { bezoek, van, totEnMet, toelichting } },
      ],
    };
  },
};

function wijzig(deel: AfstandsonderwijsDeel, nummer: number, nieuw: Partial<Afstandsperiode>): AfstandsonderwijsDeel {
  return { ...deel, perioden: deel.perioden.map((p) => (p.nummer === nummer ? { ...p, ...nieuw } : p)) };
}

export const afstandsonderwijs: Procedure<
  AfstandsonderwijsDeel,
  AfstandsonderwijsOpdracht,
  AfstandsonderwijsGebeurtenis
> = {
  begin: { laatsteNummer: 0, perioden: [] },

  opdrachten: {
    AfstandsonderwijsMelden: melden,
    AfstandsonderwijsBeeindigen: beeindigen,
    AfstandsonderwijsBeoordelen: beoordelen,
  },

  evolve(deel, g) {
    switch (g.soort) {
      case 'AfstandsonderwijsGemeld': {
        const { nummer, van, totEnMet, aantalGroepen, datum: gemeldOp, teLaat } = g;
        const vanaf = plusDagen(gemeldOp, -BEWAARD_DAGEN);
        const bewaard = deel.perioden.filter((p) => p.totEnMet === null || p.totEnMet >= vanaf);
        const periode = { nummer, van, totEnMet, aantalGroepen, gemeldOp, teLaat, beoordeeldVoor: null };
        return { laatsteNummer: nummer, perioden: [...bewaard, periode] };
      }
      case 'AfstandsonderwijsBeeindigd':
        return wijzig(deel, g.nummer, { totEnMet: g.totEnMet });
      case 'AfstandsonderwijsBeoordeeld':
        return wijzig(deel, g.nummer, { beoordeeldVoor: g.bezoek });
      case 'KeurmerkGeeindigd':
        return { ...deel, perioden: [] };
      default:
        return deel;
    }
  },

  taken: (dossier: Dossier, { vandaag }: Context) =>
    teBeoordelen(dossier, vandaag).map(({ periode, bezoek }): Taak => ({
      id: `afstandsonderwijs/${periode.nummer}/bezoek`,
      rol: 'planner',
      omschrijving: `Kijk of het bezoek van ${inWoorden(bezoek)} door kan gaan: de school geeft dan les op afstand`,
      uiterlijk: bezoek,
    })),
};
