/** The commands with which a voornemen is issued, answered and withdrawn. */
import { handleidingOp } from '../../regels/handleiding.ts';
import { type Opdrachtsoort, weiger, type Weigering } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { inWoorden } from '../../termijn/index.ts';
import { lopendeAanvraag } from '../aanvraag/lopend.ts';
import { aanleidingVoor, loopt, mogelijkeAanleidingen, openVoornemens } from './aanleiding.ts';
import { grondenVan, MAATREGELEN, type VoornemenOpdracht, ZIENSWIJZEN } from './feiten.ts';

/** The longest term that a person can set: the longest that still rolls like a statutory one (T3). */
const MEESTE_DAGEN = 90;

const geenVoornemen: Weigering = {
  code: 'GEEN_VOORNEMEN',
  tekst: 'Er is geen voornemen waarover nog besloten moet worden.',
  regel: 'SN-8',
};

const looptAl: Weigering = {
  code: 'VOORNEMEN_LOOPT_AL',
  tekst: 'Hierover is al een voornemen uitgebracht. Besluit daar eerst over of trek het in.',
  regel: 'SN-8',
};

export const opdrachten: {
  [S in VoornemenOpdracht['soort']]: Opdrachtsoort<Extract<VoornemenOpdracht, { soort: S }>>;
} = {
  VoornemenUitbrengen: {
    omschrijving: 'Voornemen uitbrengen',
    rollen: ['beslisser'],
    mag(dossier) {
      const alle = mogelijkeAanleidingen(dossier);
      if (alle.length === 0) {
        const tekst = 'Er is nu niets waarop een voornemen kan rusten.';
        return { code: 'GEEN_AANLEIDING', tekst, regel: 'SN-8' };
      }
      return alle.every((aanleiding) => loopt(dossier, aanleiding)) ? looptAl : null;
    },
    besluit(dossier, opdracht, { vandaag }) {
      const { maatregel, gronden, motivering, dagen, meetjaar } = opdracht;
      const { fouten, fout, getal, keuze, tekst } = veldcontrole();
      const gekozen = keuze('maatregel', maatregel, MAATREGELEN) ? aanleidingVoor(dossier, maatregel, opdracht) : null;
      if (gekozen && 'fout' in gekozen) fouten.push(gekozen.fout);
      if (gekozen && 'aanleiding' in gekozen && loopt(dossier, gekozen.aanleiding)) {
        fouten.push({ ...looptAl, veld: 'maatregel' });
      }
      if (!Array.isArray(gronden) || gronden.length === 0) {
        fout('GRONDEN_VERPLICHT', 'SN-9', 'gronden', 'Noem ten minste één grond.');
      } else gronden.every((grond) => keuze('gronden', grond, grondenVan(maatregel)));
      tekst('motivering', motivering);
      if (dagen !== null) getal('dagen', dagen, 1, MEESTE_DAGEN);
      if (fouten.length > 0 || !gekozen || 'fout' in gekozen) return weiger(...fouten);
      const { aanleiding } = gekozen;
      const nummer = dossier.voornemen.laatste + 1;
      const termijn = dagen ?? handleidingOp(vandaag).voornemen.zienswijze.aantal;
      return {
        gebeurtenissen: [
          {
            soort: 'VoornemenUitgebracht',
            datum: vandaag,
            nummer,
            maatregel,
            aanleiding,
            gronden,
            motivering,
            dagen: termijn,
          },
        ],
        brieven: [
          {
            sjabloon: 'voornemen',
            // No besluit itself, but it starts the term for the zienswijze.
            rechtsgevolg: true,
            gegevens: {
              ...{ nummer, maatregel, gronden, motivering, dagen: termijn, meetjaar },
              aanleiding: aanleiding.soort,
              // Names the application in the letter.
              ontvangenOp: aanleiding.soort === 'aanvraag' ? (lopendeAanvraag(dossier)?.ontvangenOp ?? null) : null,
            },
          },
        ],
      };
    },
  },

  ZienswijzeVastleggen: {
    omschrijving: 'Zienswijze vastleggen',
    rollen: ['school', 'servicedesk', 'beslisser'],
    mag(dossier) {
      const open = openVoornemens(dossier);
      if (open.length === 0) return geenVoornemen;
      if (open.some((v) => v.zienswijzeOp === null)) return null;
      return { code: 'ZIENSWIJZE_IS_ER_AL', tekst: 'De zienswijze van de school is er al.', regel: 'SN-8' };
    },
    besluit(dossier, { nummer, ontvangenOp, wijze, inhoud }, { vandaag }) {
      const { fouten, fout, datum, keuze, tekst } = veldcontrole();
      const voornemen = openVoornemens(dossier).find((v) => v.nummer === nummer && v.zienswijzeOp === null);
      if (!voornemen) {
        fout('VOORNEMEN_ONBEKEND', 'SN-8', 'nummer', 'Er is geen open voornemen met dit nummer zonder zienswijze.');
      }
      if (datum('ontvangenOp', ontvangenOp) && voornemen) {
        const vroegst = voornemen.verzondenOp ?? voornemen.uitgebrachtOp;
        if (ontvangenOp > vandaag || ontvangenOp < vroegst) {
          const reden = `De zienswijze is ontvangen van ${inWoorden(vroegst)} tot en met vandaag.`;
          fout('VOLGORDE', 'SN-8', 'ontvangenOp', reden);
        }
      }
      keuze('wijze', wijze, ZIENSWIJZEN);
      tekst('inhoud', inhoud);
      if (fouten.length > 0) return weiger(...fouten);
      return {
        gebeurtenissen: [{ soort: 'ZienswijzeVastgelegd', datum: vandaag, nummer, ontvangenOp, wijze, inhoud }],
      };
    },
  },

  VoornemenIntrekken: {
    omschrijving: 'Voornemen intrekken',
    rollen: ['beslisser'],
    mag: (dossier) => (openVoornemens(dossier).length > 0 ? null : geenVoornemen),
    besluit(dossier, { nummer, motivering }, { vandaag }) {
      const { fouten, fout, tekst } = veldcontrole();
      const voornemen = openVoornemens(dossier).find((v) => v.nummer === nummer);
      if (!voornemen) fout('VOORNEMEN_ONBEKEND', 'SN-8', 'nummer', 'Er is geen open voornemen met dit nummer.');
      tekst('motivering', motivering);
      if (!voornemen || fouten.length > 0) return weiger(...fouten);
      const gegevens = { nummer, maatregel: voornemen.maatregel, motivering };
      return {
        gebeurtenissen: [{ soort: 'VoornemenIngetrokken', datum: vandaag, nummer, motivering }],
        // A school that never got the voornemen is not told that it is gone.
        brieven: voornemen.verzondenOp ? [{ sjabloon: 'voornemen-ingetrokken', rechtsgevolg: false, gegevens }] : [],
      };
    },
  },
};
