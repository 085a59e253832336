/** Who directs the school (LG-3, N-26). A new director needs a VOG of its own (VO-1) and may tie schools together (SG-6). */
import { inWoorden } from '../../termijn/index.ts';
import { lopendeAanvraag } from '../aanvraag/lopend.ts';
import { beslistermijn } from '../aanvraag/termijnen.ts';
import { type Opdrachtsoort, type Procedure, type Rol, weiger, type Weigering } from '../procedure.ts';
import { type Veldcontrole, veldcontrole } from '../velden.ts';
import { openVogplichten } from '../vog/plichten.ts';
import { dagenTeLaat, ontvangstVan } from '../wijzigingen/meldtermijn.ts';
import {
  BESTUURSBRONNEN,
  BESTUURSFUNCTIES,
  type Bestuurder,
  type BestuurderAanmelden,
  type BestuurderAfmelden,
  type BestuurderSchrappen,
  type BestuurDeel,
  type BestuurGebeurtenis,
  type BestuurOpdracht,
  type BestuurVolledigVastleggen,
} from './feiten.ts';
import { inFunctieOp } from './samenstelling.ts';

const rollen: readonly Rol[] = ['school', 'servicedesk'];

const geenBestuurder: Weigering = {
  code: 'GEEN_BESTUURDER',
  tekst: 'Er staat geen bestuurder in functie vast.',
  regel: 'N-26',
};

const inFunctie = ({ bestuurders }: BestuurDeel, persoonId: string): Bestuurder | undefined =>
  bestuurders.find((b) => b.persoonId === persoonId && b.totEnMet === null);

function controleerMelding({ datum, fout }: Veldcontrole, gemeldOp: string, vandaag: string): void {
  if (datum('gemeldOp', gemeldOp) && gemeldOp > vandaag) {
    fout('DATUM_IN_TOEKOMST', 'N-26', 'gemeldOp', 'De melding kan niet na vandaag gedaan zijn.');
  }
}

const aanmelden: Opdrachtsoort<BestuurderAanmelden> = {
  omschrijving: 'Bestuurder aanmelden',
  rollen,
  mag: (dossier) =>
    dossier.inschrijving.ingeschrevenOp
      ? null
      : { code: 'SCHOOL_ONBEKEND', tekst: 'Schrijf de school eerst in.', regel: 'AP-1' },
  besluit(dossier, { persoonId, functie, sinds, gemeldOp }, context) {
    const { vandaag, kalender } = context;
    const { bestuur: deel } = dossier;
    const velden = veldcontrole();
    const { fouten, fout, datum, keuze, tekst } = velden;
    const bekend = tekst('persoonId', persoonId);
    keuze('functie', functie, BESTUURSFUNCTIES);
    const sindsGoed = datum('sinds', sinds);
    controleerMelding(velden, gemeldOp, vandaag);
    if (bekend && inFunctie(deel, persoonId)) {
      fout('BESTUURDER_BEKEND', 'N-26', 'persoonId', 'Deze persoon staat al als bestuurder van deze school vast.');
    }
    const vorige = deel.bestuurders.findLast((b) => b.persoonId === persoonId);
    if (sindsGoed && vorige?.totEnMet && sinds <= vorige.totEnMet) {
      const tekstVan = `Deze persoon was al bestuurder tot en met ${inWoorden(vorige.totEnMet)}.`;
      fout('VOLGORDE', 'N-26', 'sinds', tekstVan);
    }
    if (fouten.length > 0) return weiger(...fouten);
    const nummer = deel.laatste + 1;
    const dagen = dagenTeLaat(dossier, sinds, gemeldOp, kalender);
    const nieuw = { nummer, persoonId, functie, sinds, totEnMet: null, vastgelegdOp: vandaag };
    const met = { ...dossier, bestuur: { ...deel, bestuurders: [...deel.bestuurders, nieuw] } };
    const vog = openVogplichten(met, context).find((p) => p.bestuurder?.nummer === nummer);
    const melding = {
      ...{ wat: 'bestuurder aangemeld', gemeldOp, van: sinds, dagenTeLaat: dagen, functie, nummer },
      ...{ vogMeetjaar: vog?.ronde.jaar ?? null, vogUiterlijk: vog?.laatsteDag ?? null },
    };
    return {
      gebeurtenissen: [
        {
          soort: 'BestuurderAangemeld',
          datum: vandaag,
          nummer,
          persoonId,
          functie,
          sinds,
          gemeldOp,
          dagenTeLaat: dagen,
        },
      ],
      brieven: ontvangstVan(dossier, melding, kalender),
    };
  },
};

const afmelden: Opdrachtsoort<BestuurderAfmelden> = {
  omschrijving: 'Bestuurder afmelden',
  rollen,
  mag: ({ bestuur: deel }) => (deel.bestuurders.some((b) => b.totEnMet === null) ? null : geenBestuurder),
  besluit(dossier, { persoonId, totEnMet, gemeldOp }, { vandaag, kalender }) {
    const { bestuur: deel } = dossier;
    const velden = veldcontrole();
    const { fouten, fout, datum } = velden;
    const bestuurder = inFunctie(deel, persoonId);
    if (!bestuurder) {
      fout('BESTUURDER_ONBEKEND', 'N-26', 'persoonId', 'Deze persoon staat niet als bestuurder in functie vast.');
    }
    if (datum('totEnMet', totEnMet) && bestuurder && totEnMet < bestuurder.sinds) {
      const tekst = `Deze bestuurder is in functie sinds ${inWoorden(bestuurder.sinds)}.`;
      fout('VOLGORDE', 'N-26', 'totEnMet', tekst);
    }
    controleerMelding(velden, gemeldOp, vandaag);
    if (!bestuurder || fouten.length > 0) return weiger(...fouten);
    const { nummer, functie } = bestuurder;
    const dagen = dagenTeLaat(dossier, totEnMet, gemeldOp, kalender);
    const melding = { wat: 'bestuurder afgemeld', gemeldOp, van: totEnMet, dagenTeLaat: dagen, functie, nummer };
    return {
      gebeurtenissen: [
        {
          soort: 'BestuurderAfgemeld',
          datum: vandaag,
          nummer,
          persoonId,
          totEnMet,
          gemeldOp,
          dagenTeLaat: dagen,
        },
      ],
      brieven: ontvangstVan(dossier, melding, kalender),
    };
  },
};

/** It can be recorded again by a later source; never by an earlier one, which knows less. */
const volledigVastleggen: Opdrachtsoort<BestuurVolledigVastleggen> = {
  omschrijving: 'Vastleggen dat het bestuur volledig is',
  rollen: ['servicedesk'],
  mag: ({ bestuur: deel }, { vandaag }) => (inFunctieOp(deel, vandaag).length > 0 ? null : geenBestuurder),
  besluit({ bestuur: deel }, { peildatum, bron }, { vandaag }) {
    const { fouten, fout, datum, keuze } = veldcontrole();
    keuze('bron', bron, BESTUURSBRONNEN);
    if (datum('peildatum', peildatum)) {
      const vorige = deel.volledig?.peildatum;
      if (peildatum > vandaag) {
        fout('DATUM_IN_TOEKOMST', 'VO-1', 'peildatum', 'De peildatum kan niet na vandaag liggen.');
      } else if (vorige !== undefined && peildatum < vorige) {
        const tekst = `Het bestuur is al volledig volgens een bron van ${inWoorden(vorige)}.`;
        fout('VOLGORDE', 'VO-1', 'peildatum', tekst);
      } else if (inFunctieOp(deel, peildatum).length === 0) {
        const tekst = 'Op die dag staat geen bestuurder in functie vast. Meld eerst aan wie er toen bestuurder was.';
        fout('GEEN_BESTUURDER', 'VO-1', 'peildatum', tekst);
      }
    }
    if (fouten.length > 0) return weiger(...fouten);
    return { gebeurtenissen: [{ soort: 'BestuurVolledigVastgesteld', datum: vandaag, peildatum, bron }] };
  },
};

const schrappen: Opdrachtsoort<BestuurderSchrappen> = {
  omschrijving: 'Foute invoer van een bestuurder schrappen',
  rollen: ['servicedesk'],
  mag: ({ bestuur: deel }) =>
    deel.bestuurders.length > 0
      ? null
      : { code: 'GEEN_BESTUURDER', tekst: 'Er staat geen bestuurder vast.', regel: 'N-26' },
  besluit({ bestuur: deel }, { nummer, reden }, { vandaag }) {
    const { fouten, fout, tekst } = veldcontrole();
    const bestuurder = deel.bestuurders.find((b) => b.nummer === nummer);
    if (!bestuurder) {
      fout('BESTUURDER_ONBEKEND', 'N-26', 'nummer', 'Er staat geen bestuurder met dit nummer vast.');
    }
    tekst('reden', reden);
    if (!bestuurder || fouten.length > 0) return weiger(...fouten);
    const { persoonId } = bestuurder;
    return { gebeurtenissen: [{ soort: 'BestuurderGeschrapt', datum: vandaag, nummer, persoonId, reden }] };
  },
};

export const bestuur: Procedure<BestuurDeel, BestuurOpdracht, BestuurGebeurtenis> = {
  begin: { bestuurders: [], volledig: null, laatste: 0 },

  opdrachten: {
    BestuurderAanmelden: aanmelden,
    BestuurderAfmelden: afmelden,
    BestuurVolledigVastleggen: volledigVastleggen,
    BestuurderSchrappen: schrappen,
  },

  evolve(deel, g) {
    switch (g.soort) {
      case 'BestuurderAangemeld': {
        const { nummer, persoonId, functie, sinds, datum: vastgelegdOp } = g;
        const nieuw: Bestuurder = { nummer, persoonId, functie, sinds, totEnMet: null, vastgelegdOp };
        // Who was a director on the day of the source and was not on record shows that the record was not complete.
        const ontbrak = deel.volledig !== null && sinds <= deel.volledig.peildatum;
        return { bestuurders: [...deel.bestuurders, nieuw], volledig: ontbrak ? null : deel.volledig, laatste: nummer };
      }
      case 'BestuurderAfgemeld':
        return {
          ...deel,
          bestuurders: deel.bestuurders.map((b) => (b.nummer === g.nummer ? { ...b, totEnMet: g.totEnMet } : b)),
        };
      case 'BestuurVolledigVastgesteld':
        return { ...deel, volledig: { peildatum: g.peildatum, bron: g.bron } };
      // Without the keurmerk nobody has to tell of a new director.
      case 'KeurmerkGeeindigd':
        return { ...deel, volledig: null };
      // The source was held against a record with a mistake in it.
      case 'BestuurderGeschrapt':
        return { ...deel, bestuurders: deel.bestuurders.filter((b) => b.nummer !== g.nummer), volledig: null };
      default:
        return deel;
    }
  },

  taken(dossier, context) {
    const { bestuur: deel, keurmerk } = dossier;
    const aanvraag = lopendeAanvraag(dossier);
    // AP-5, LG-3: without its directors nobody can see whether an application is a restart under another name.
    if (aanvraag && inFunctieOp(deel, context.vandaag).length === 0) {
      const uiterlijk = beslistermijn(aanvraag, context).laatsteDag;
      return [{ id: 'bestuur/vastleggen', rol: 'servicedesk', omschrijving: 'Leg de bestuurders vast', uiterlijk }];
    }
    // VO-1: of whom a VOG is asked rests on who is known to direct the school.
    if (keurmerk.verleendOp === null) return [];
    if (!deel.bestuurders.some((b) => b.totEnMet === null)) {
      const omschrijving = 'Leg vast wie de school besturen: er staat geen bestuurder in functie vast';
      return [{ id: 'bestuur/functie', rol: 'servicedesk', omschrijving, uiterlijk: null }];
    }
    if (deel.volledig !== null) return [];
    const omschrijving = 'Controleer of alle bestuurders vastliggen, bijvoorbeeld met een uittreksel van de KvK';
    return [{ id: 'bestuur/volledig', rol: 'servicedesk', omschrijving, uiterlijk: null }];
  },
};
