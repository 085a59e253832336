/** The commands with which a signal comes in, is judged and leads to something (SG-4, SG-5, SG-7, N-25). */
import { inWoorden } from '../../termijn/index.ts';
import { bezwaarTegenDelen } from '../../regels/overeenkomsten.ts';
import type { Dossier } from '../dossier.ts';
import { type Opdrachtsoort, type Rol, weiger, type Weigering } from '../procedure.ts';
import { type Veldcontrole, veldcontrole } from '../velden.ts';
import { ERNST, SIGNAALBESLUITEN, SIGNAALBRONNEN, type Signaal, type SignalenOpdracht } from './feiten.ts';
import { nogDoorTeGeven, vraagtVervolg, wachtOpVervolg } from './open.ts';

const BEHANDELAARS: readonly Rol[] = ['servicedesk', 'beslisser'];

const schoolOnbekend: Weigering = { code: 'SCHOOL_ONBEKEND', tekst: 'Schrijf de school eerst in.', regel: 'AP-1' };

/** For `mag`: at least one signal is at this stage. */
const eentje =
  (past: (signaal: Signaal) => boolean, tekst: string) =>
  ({ signalen }: Dossier): Weigering | null =>
    signalen.signalen.some(past) ? null : { code: 'GEEN_SIGNAAL', tekst, regel: 'N-25' };

/** The chosen signal when it is at this stage; else it notes the mistake. */
function gekozen(
  { signalen }: Dossier,
  nummer: number,
  past: (signaal: Signaal) => boolean,
  { fout }: Veldcontrole,
): Signaal | null {
  const signaal = signalen.signalen.find((s) => s.nummer === nummer && past(s));
  if (!signaal) fout('SIGNAAL_ONBEKEND', 'N-25', 'nummer', 'Er is geen signaal met dit nummer waarvoor dit nog kan.');
  return signaal ?? null;
}

const onbevestigd = (s: Signaal) => s.bevestigdOp === null && s.besluit === null;
const onbeoordeeld = (s: Signaal) => s.ernst === null;
/** Also one of which the decision has not led to anything yet: it can be decided upon anew. */
const teBesluiten = (s: Signaal) => s.ernst !== null && (s.besluit === null || wachtOpVervolg(s));

export const opdrachten: {
  [S in SignalenOpdracht['soort']]: Opdrachtsoort<Extract<SignalenOpdracht, { soort: S }>>;
} = {
  SignaalVastleggen: {
    omschrijving: 'Signaal vastleggen',
    rollen: ['servicedesk', 'inspecteur', 'beslisser'],
    mag: (dossier) => (dossier.inschrijving.ingeschrevenOp ? null : schoolOnbekend),
    besluit(dossier, { bron, gemeente, ontvangenOp, inhoud }, { vandaag }) {
      const { fouten, fout, datum, keuze, tekst } = veldcontrole();
      const isGemeente = keuze('bron', bron, SIGNAALBRONNEN) && bron === 'gemeente';
      if (isGemeente) tekst('gemeente', gemeente);
      else if (gemeente !== null) {
        fout('GEMEENTE_HOORT_HIER_NIET', 'SG-7', 'gemeente', 'Noem alleen een gemeente als het signaal daarvan komt.');
      }
      if (datum('ontvangenOp', ontvangenOp) && ontvangenOp > vandaag) {
        fout('DATUM_IN_TOEKOMST', 'N-25', 'ontvangenOp', 'Deze dag ligt in de toekomst.');
      }
      tekst('inhoud', inhoud);
      if (fouten.length > 0) return weiger(...fouten);
      const nummer = dossier.signalen.laatste + 1;
      return {
        gebeurtenissen: [{ soort: 'SignaalVastgelegd', datum: vandaag, nummer, bron, gemeente, ontvangenOp, inhoud }],
      };
    },
  },

  SignaalBevestigen: {
    omschrijving: 'Ontvangst van een signaal bevestigen',
    rollen: BEHANDELAARS,
    mag: eentje(onbevestigd, 'Er is geen signaal waarvan de ontvangst nog bevestigd moet worden.'),
    besluit(dossier, { nummer, bevestigdOp }, { vandaag }) {
      const velden = veldcontrole();
      const signaal = gekozen(dossier, nummer, onbevestigd, velden);
      if (velden.datum('bevestigdOp', bevestigdOp) && signaal) {
        if (bevestigdOp < signaal.ontvangenOp || bevestigdOp > vandaag) {
          const zin = `De ontvangst is bevestigd van ${inWoorden(signaal.ontvangenOp)} tot en met vandaag.`;
          velden.fout('VOLGORDE', 'N-25', 'bevestigdOp', zin);
        }
      }
      if (velden.fouten.length > 0) return weiger(...velden.fouten);
      return { gebeurtenissen: [{ soort: 'SignaalBevestigd', datum: vandaag, nummer, bevestigdOp }] };
    },
  },

  SignaalBeoordelen: {
    omschrijving: 'Signaal beoordelen',
    rollen: BEHANDELAARS,
    mag: eentje(onbeoordeeld, 'Er is geen signaal dat nog beoordeeld moet worden.'),
    besluit(dossier, { nummer, ernst, fraudeAanwijzing, toelichting }, { vandaag }) {
      const velden = veldcontrole();
      gekozen(dossier, nummer, onbeoordeeld, velden);
      velden.keuze('ernst', ernst, ERNST);
      velden.jaOfNee('fraudeAanwijzing', fraudeAanwijzing);
      velden.tekst('toelichting', toelichting);
      if (velden.fouten.length > 0) return weiger(...velden.fouten);
      return {
        gebeurtenissen: [{ soort: 'SignaalBeoordeeld', datum: vandaag, nummer, ernst, fraudeAanwijzing, toelichting }],
      };
    },
  },

  SignaalAfhandelen: {
    omschrijving: 'Besluiten wat er met een signaal gebeurt',
    rollen: BEHANDELAARS,
    mag: eentje(teBesluiten, 'Er is geen beoordeeld signaal waarover nog besloten moet worden.'),
    besluit(dossier, { nummer, besluit, motivering }, { vandaag }) {
      const velden = veldcontrole();
      const signaal = gekozen(dossier, nummer, teBesluiten, velden);
      if (velden.keuze('besluit', besluit, SIGNAALBESLUITEN) && signaal?.ernst === 'ongegrond') {
        if (besluit !== 'geen actie') {
          velden.fout('SIGNAAL_ONGEGROND', 'N-25', 'besluit', 'Het signaal is ongegrond: er volgt geen actie.');
        }
      } else if (SIGNAALBESLUITEN.includes(besluit) && vraagtVervolg(besluit) && !dossier.keurmerk.soort) {
        velden.fout('GEEN_KEURMERK', 'N-25', 'besluit', 'De school heeft geen keurmerk: dit kan er niet op volgen.');
      }
      velden.tekst('motivering', motivering);
      if (velden.fouten.length > 0) return weiger(...velden.fouten);
      return { gebeurtenissen: [{ soort: 'SignaalAfgehandeld', datum: vandaag, nummer, besluit, motivering }] };
    },
  },

  SignaalDoorgeven: {
    omschrijving: 'Vastleggen dat een signaal aan de Arbeidsinspectie is doorgegeven',
    rollen: BEHANDELAARS,
    mag: eentje(nogDoorTeGeven, 'Er is geen aanwijzing van fraude die nog doorgegeven moet worden.'),
    besluit(dossier, { nummer, doorgegevenOp }, { vandaag }) {
      const velden = veldcontrole();
      const signaal = gekozen(dossier, nummer, nogDoorTeGeven, velden);
      if (velden.datum('doorgegevenOp', doorgegevenOp) && signaal) {
        if (doorgegevenOp < signaal.ontvangenOp || doorgegevenOp > vandaag) {
          const zin = `Het signaal is doorgegeven van ${inWoorden(signaal.ontvangenOp)} tot en met vandaag.`;
          velden.fout('VOLGORDE', 'SG-5', 'doorgegevenOp', zin);
        }
      }
      if (velden.fouten.length > 0) return weiger(...velden.fouten);
      return { gebeurtenissen: [{ soort: 'SignaalDoorgegeven', datum: vandaag, nummer, doorgegevenOp }] };
    },
  },

  InformatieDelen: {
    omschrijving: 'Informatie over de school delen met een gemeente',
    rollen: BEHANDELAARS,
    mag: (dossier) => (dossier.inschrijving.ingeschrevenOp ? null : schoolOnbekend),
    besluit(dossier, { gemeente, gedeeldOp, signaal, inhoud }, { vandaag, overeenkomsten }) {
      const { fouten, fout, datum, tekst } = veldcontrole();
      const dagGoed = datum('gedeeldOp', gedeeldOp);
      if (dagGoed && gedeeldOp > vandaag) {
        fout('DATUM_IN_TOEKOMST', 'SG-7', 'gedeeldOp', 'Deze dag ligt in de toekomst.');
      }
      if (tekst('gemeente', gemeente)) {
        const bezwaar = bezwaarTegenDelen(gemeente, dagGoed ? gedeeldOp : vandaag, overeenkomsten);
        if (bezwaar) fout('GEEN_OVEREENKOMST', 'SG-7', 'gemeente', bezwaar);
      }
      if (signaal !== null && !dossier.signalen.signalen.some((s) => s.nummer === signaal)) {
        fout('SIGNAAL_ONBEKEND', 'SG-7', 'signaal', 'Er is geen signaal met dit nummer.');
      }
      tekst('inhoud', inhoud);
      if (fouten.length > 0) return weiger(...fouten);
      return {
        gebeurtenissen: [{ soort: 'InformatieGedeeld', datum: vandaag, gemeente, gedeeldOp, signaal, inhoud }],
      };
    },
  },
};
