/**
 * Ties with other schools (AP-5, SG-6, N-26). They are looked for when an application comes in, a director is reported
 * or a kinship is recorded; no tie decides anything by itself, a person judges each.
 */
import type { Dossier } from '../dossier.ts';
import { lopendeAanvraag } from '../aanvraag/lopend.ts';
import { beslistermijn } from '../aanvraag/termijnen.ts';
import { type Context, type Opdrachtsoort, type Procedure, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { dagenTeLaat, ontvangstVan } from '../wijzigingen/meldtermijn.ts';
import {
  isViaPersoon,
  OORDELEN,
  type VerbandBeoordelen,
  type VerbandenDeel,
  type VerbandenGebeurtenis,
  type VerbandenOpdracht,
  type Verbinding,
  VERWANTSCHAPPEN,
  type VerwantschapSchrappen,
  type VerwantschapVastleggen,
} from './feiten.ts';
import { bekendeVerbanden, isZelfdeVerband, nieuweVerbanden, onbeoordeeldeScholen } from './kennis.ts';

const vastleggen: Opdrachtsoort<VerwantschapVastleggen> = {
  omschrijving: 'Verwantschap met een andere school vastleggen',
  rollen: ['servicedesk', 'beslisser', 'school'],
  mag: (dossier) =>
    dossier.inschrijving.ingeschrevenOp
      ? null
      : { code: 'SCHOOL_ONBEKEND', tekst: 'Schrijf de school eerst in.', regel: 'AP-1' },
  besluit(dossier, { andereSchoolId, verwantschap, per, gemeldOp, toelichting }, { vandaag, kalender }) {
    const { fouten, fout, datum, keuze, tekst } = veldcontrole();
    tekst('andereSchoolId', andereSchoolId);
    keuze('verwantschap', verwantschap, VERWANTSCHAPPEN);
    datum('per', per);
    if (datum('gemeldOp', gemeldOp) && gemeldOp > vandaag) {
      fout('DATUM_IN_TOEKOMST', 'N-26', 'gemeldOp', 'De melding kan niet na vandaag gedaan zijn.');
    }
    tekst('toelichting', toelichting);
    const { verwantschappen } = dossier.verbanden;
    if (verwantschappen.some((v) => v.andereSchoolId === andereSchoolId && v.verwantschap === verwantschap)) {
      fout('VERWANTSCHAP_BEKEND', 'N-26', 'andereSchoolId', 'Deze verwantschap staat al vast.');
    }
    if (fouten.length > 0) return weiger(...fouten);
    const dagen = dagenTeLaat(dossier, per, gemeldOp, kalender);
    const melding = { wat: verwantschap, gemeldOp, van: per, dagenTeLaat: dagen };
    return {
      gebeurtenissen: [
        {
          soort: 'VerwantschapVastgelegd',
          datum: vandaag,
          andereSchoolId,
          verwantschap,
          per,
          gemeldOp,
          toelichting,
          dagenTeLaat: dagen,
        },
      ],
      brieven: ontvangstVan(dossier, melding, kalender),
    };
  },
};

const schrappen: Opdrachtsoort<VerwantschapSchrappen> = {
  omschrijving: 'Foute invoer van een verwantschap schrappen',
  rollen: ['servicedesk'],
  mag: ({ verbanden: deel }) =>
    deel.verwantschappen.length > 0
      ? null
      : { code: 'GEEN_VERWANTSCHAP', tekst: 'Bij deze school staat geen verwantschap vast.', regel: 'N-26' },
  besluit({ verbanden: deel }, { andereSchoolId, verwantschap, reden }, { vandaag }) {
    const { fouten, fout, tekst } = veldcontrole();
    if (!deel.verwantschappen.some((v) => v.andereSchoolId === andereSchoolId && v.verwantschap === verwantschap)) {
      fout('VERWANTSCHAP_ONBEKEND', 'N-26', 'andereSchoolId', 'Deze verwantschap staat hier niet vast.');
    }
    tekst('reden', reden);
    if (fouten.length > 0) return weiger(...fouten);
    return {
      gebeurtenissen: [{ soort: 'VerwantschapGeschrapt', datum: vandaag, andereSchoolId, verwantschap, reden }],
    };
  },
};

const beoordelen: Opdrachtsoort<VerbandBeoordelen> = {
  omschrijving: 'Verband met een andere school beoordelen',
  rollen: ['beslisser'],
  mag: (dossier, context) =>
    bekendeVerbanden(dossier, context).length > 0
      ? null
      : { code: 'GEEN_VERBAND', tekst: 'Er is geen verband met een andere school bekend.', regel: 'AP-5' },
  besluit(dossier, { andereSchoolId, oordeel, motivering }, context) {
    const { fouten, fout, keuze, tekst } = veldcontrole();
    if (!bekendeVerbanden(dossier, context).some((v) => v.andereSchoolId === andereSchoolId)) {
      fout('VERBAND_ONBEKEND', 'AP-5', 'andereSchoolId', 'Met deze school is geen verband bekend.');
    }
    keuze('oordeel', oordeel, OORDELEN);
    tekst('motivering', motivering);
    if (fouten.length > 0) return weiger(...fouten);
    // What is judged is on record first, so that a later find can be told from what was known now.
    const eigen = context.verbindingen.filter((v) => v.andereSchoolId === andereSchoolId);
    return {
      gebeurtenissen: [
        ...gevonden(dossier, eigen, context),
        { soort: 'VerbandBeoordeeld', datum: context.vandaag, andereSchoolId, oordeel, motivering },
      ],
    };
  },
};

export const verbanden: Procedure<VerbandenDeel, VerbandenOpdracht, VerbandenGebeurtenis> = {
  begin: { gevonden: [], verwantschappen: [], beoordeeld: [] },

  opdrachten: { VerwantschapVastleggen: vastleggen, VerwantschapSchrappen: schrappen, VerbandBeoordelen: beoordelen },

  evolve(deel, g) {
    switch (g.soort) {
      case 'VerwantschapVastgelegd': {
        const { andereSchoolId, verwantschap, per } = g;
        return { ...deel, verwantschappen: [...deel.verwantschappen, { andereSchoolId, verwantschap, per }] };
      }
      case 'VerwantschapGeschrapt':
        return {
          ...deel,
          verwantschappen: deel.verwantschappen.filter(
            (v) => v.andereSchoolId !== g.andereSchoolId || v.verwantschap !== g.verwantschap,
          ),
          gevonden: deel.gevonden.filter((v) => v.andereSchoolId !== g.andereSchoolId || v.via !== g.verwantschap),
        };
      case 'BestuurderGeschrapt':
        return { ...deel, gevonden: deel.gevonden.filter((v) => v.persoonId !== g.persoonId) };
      case 'VerbandGevonden': {
        const { verband } = g;
        return {
          ...deel,
          gevonden: [...deel.gevonden.filter((v) => !isZelfdeVerband(v, verband)), verband],
          beoordeeld: deel.beoordeeld.filter((b) => b.andereSchoolId !== verband.andereSchoolId),
        };
      }
      case 'VerbandBeoordeeld': {
        const { andereSchoolId, oordeel, datum: op, motivering } = g;
        const andere = deel.beoordeeld.filter((b) => b.andereSchoolId !== andereSchoolId);
        return { ...deel, beoordeeld: [...andere, { andereSchoolId, oordeel, op, motivering }] };
      }
      default:
        return deel;
    }
  },

  volgt(dossier, g, context) {
    switch (g.soort) {
      case 'AanvraagIngediend':
      case 'BestuurderAangemeld':
        return { gebeurtenissen: gevonden(dossier, context.verbindingen, context) };
      case 'VerwantschapVastgelegd': {
        const zelf: Verbinding = {
          andereSchoolId: g.andereSchoolId,
          via: g.verwantschap,
          persoonId: null,
          verleden: 'geen',
          verledenOp: null,
          daar: null,
        };
        const bekend = bekendeVerbanden(dossier, context).some((v) => isZelfdeVerband(v, zelf));
        const verbindingen = bekend ? context.verbindingen : [...context.verbindingen, zelf];
        return { gebeurtenissen: gevonden(dossier, verbindingen, context) };
      }
      default:
        return { gebeurtenissen: [] };
    }
  },

  taken(dossier, context) {
    const aanvraag = lopendeAanvraag(dossier);
    // Without an application a tie that only the other record shows waits for one, unless it can mean something now.
    const verbindingen = aanvraag ? context.verbindingen : context.verbindingen.filter(vraagtNuEenOordeel);
    const teBeoordelen = onbeoordeeldeScholen(dossier, { ...context, verbindingen });
    return teBeoordelen.map((andereSchoolId) => ({
      id: `verbanden/${andereSchoolId}/beoordelen`,
      rol: 'beslisser',
      omschrijving: 'Beoordeel het verband met een andere school',
      uiterlijk: aanvraag ? beslistermijn(aanvraag, context).laatsteDag : null,
    }));
  },
};

/** SG-6, N-26: something happened to the other school, or one of the two goes on in the other. */
const vraagtNuEenOordeel = ({ via, verleden }: Verbinding) => verleden !== 'geen' || !isViaPersoon(via);

function gevonden(
  { verbanden: deel }: Dossier,
  verbindingen: readonly Verbinding[],
  { vandaag }: Context,
): VerbandenGebeurtenis[] {
  return nieuweVerbanden(deel, verbindingen).map((verband) => ({ soort: 'VerbandGevonden', datum: vandaag, verband }));
}
