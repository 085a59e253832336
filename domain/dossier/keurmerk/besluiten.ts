/** The besluiten on a keurmerk voor bepaalde tijd: convert it, refuse that, or prolong it once. Only a beslisser takes them. */
import { eersteKantoordag, inWoorden } from '../../termijn/index.ts';
import { handleiding } from '../../regels/handleiding.ts';
import { type Opdrachtsoort, type Rol, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { GRONDEN } from '../voornemen/feiten.ts';
import { hoortermijnLoopt, nietVoorgelegd, voornemenTot } from '../voornemen/horen.ts';
import { bepaaldeTijd } from './einde.ts';
import type { KeurmerkOpdracht } from './feiten.ts';
import { beslistAl, geenBepaaldeTijd, ontbrekendePijlers, opsomming } from './omzetting.ts';

const rollen: readonly Rol[] = ['beslisser'];

export const opdrachten: {
  [S in KeurmerkOpdracht['soort']]: Opdrachtsoort<Extract<KeurmerkOpdracht, { soort: S }>>;
} = {
  KeurmerkOmzetten: {
    omschrijving: 'Keurmerk voor onbepaalde tijd verlenen',
    rollen,
    mag(dossier, context) {
      const beslist = beslistAl(dossier);
      if (beslist) return beslist;
      const ontbreekt = ontbrekendePijlers(dossier, context);
      if (ontbreekt.length === 0) return null;
      return { code: 'PIJLERS_ONTBREKEN', tekst: `Hiervoor is nog nodig: ${opsomming(ontbreekt)}.`, regel: 'AP-4' };
    },
    besluit(_dossier, _opdracht, { vandaag }) {
      return {
        gebeurtenissen: [{ soort: 'OmzettingBesloten', datum: vandaag }],
        brieven: [{ sjabloon: 'besluit-omzetting', rechtsgevolg: true, gegevens: { besluitOp: vandaag } }],
      };
    },
  },

  OmzettingWeigeren: {
    omschrijving: 'Keurmerk voor onbepaalde tijd weigeren',
    rollen,
    mag(dossier, context) {
      const beslist = beslistAl(dossier);
      if (beslist) return beslist;
      const { verlenging } = dossier.keurmerk;
      if (verlenging && !verlenging.bekendgemaaktOp) {
        const tekst = 'De brief over de verlenging is nog niet weg. Verstuur die eerst: zij bepaalt het einde.';
        return { code: 'VERLENGING_NIET_BEKEND', tekst, regel: 'SN-9' };
      }
      const voornemen = voornemenTot(dossier, 'weigering van de omzetting');
      if (voornemen) return hoortermijnLoopt(voornemen, context, 'SN-8');
      const tekst = 'Breng eerst een voornemen uit, zodat de school haar zienswijze kan geven.';
      return { code: 'HOREN_VERPLICHT', tekst, regel: 'SN-8' };
    },
    besluit(dossier, { gronden, motivering }, context) {
      const { fouten, fout, keuze, tekst } = veldcontrole();
      if (!Array.isArray(gronden) || gronden.length === 0) {
        fout('GRONDEN_VERPLICHT', 'SN-9', 'gronden', 'Noem ten minste één grond.');
      } else gronden.every((grond) => keuze('gronden', grond, GRONDEN));
      tekst('motivering', motivering);
      const voornemen = voornemenTot(dossier, 'weigering van de omzetting');
      const onbesproken = fouten.length === 0 && voornemen ? nietVoorgelegd(voornemen, gronden, 'SN-8') : null;
      if (onbesproken) fouten.push(onbesproken);
      if (fouten.length > 0) return weiger(...fouten);
      const { vandaag } = context;
      const einde = bepaaldeTijd(dossier.keurmerk, context)?.laatsteDag ?? vandaag;
      return {
        gebeurtenissen: [{ soort: 'OmzettingGeweigerd', datum: vandaag, gronden, motivering }],
        brieven: [
          {
            sjabloon: 'besluit-weigering-omzetting',
            rechtsgevolg: true,
            // Null: the time is over already, so that the keurmerk ends on the day on which this letter leaves.
            gegevens: {
              ...{ besluitOp: vandaag, gronden, motivering, eindigtOp: einde < vandaag ? null : einde },
              voornemenOp: voornemen?.verzondenOp ?? null,
              zienswijzeOp: voornemen?.zienswijzeOp ?? null,
            },
          },
        ],
      };
    },
  },

  BepaaldeTijdVerlengen: {
    omschrijving: 'Keurmerk voor bepaalde tijd verlengen',
    rollen,
    mag(dossier, context) {
      const beslist = beslistAl(dossier);
      if (beslist) return beslist;
      const termijn = bepaaldeTijd(dossier.keurmerk, context);
      if (!termijn) return geenBepaaldeTijd;
      if (dossier.keurmerk.verlenging) {
        const tekst = 'Het keurmerk voor bepaalde tijd is al een keer verlengd.';
        return { code: 'AL_VERLENGD', tekst, regel: 'N-1' };
      }
      if (eersteKantoordag(context.vandaag, context.kalender) <= termijn.laatsteDag) return null;
      const tekst = `Verlengen kan niet meer: de brief moest uiterlijk op ${inWoorden(termijn.laatsteDag)} weg zijn.`;
      return { code: 'TE_LAAT_VERLENGD', tekst, regel: 'N-1' };
    },
    besluit(dossier, { maanden, motivering }, context) {
      const { keurmerk: deel } = dossier;
      if (!deel.handleiding) return weiger(geenBepaaldeTijd);
      const { fouten, getal, tekst } = veldcontrole();
      getal('maanden', maanden, 1, handleiding(deel.handleiding).keurmerkVoorBepaaldeTijd.hoogsteVerlengingMaanden);
      tekst('motivering', motivering);
      if (fouten.length > 0) return weiger(...fouten);
      const { vandaag } = context;
      const straks = bepaaldeTijd({ ...deel, verlenging: { maanden, bekendgemaaktOp: vandaag } }, context);
      return {
        gebeurtenissen: [{ soort: 'BepaaldeTijdVerlengd', datum: vandaag, maanden, motivering }],
        brieven: [
          {
            sjabloon: 'besluit-verlenging-bepaalde-tijd',
            rechtsgevolg: true,
            gegevens: { maanden, motivering, besluitOp: vandaag, eindigtOp: straks?.laatsteDag ?? null },
          },
        ],
      };
    },
  },
};
