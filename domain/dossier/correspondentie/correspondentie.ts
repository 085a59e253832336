/**
 * Letters: when and how they leave. A letter leaves on an open day (T11). A besluit, or a letter that starts a legal
 * term, goes by e-mail only to a school that made known to be reachable that way (M5, Awb 2:8); else by post, and then
 * the servicedesk records the day of posting.
 */
import {
  type Datum,
  eersteKantoordag,
  inWoorden,
  type Kalender,
  momentVan,
  plusDagen,
  redenKantoorGesloten,
} from '../../termijn/index.ts';
import type { Dossier, Gebeurtenis } from '../dossier.ts';
import { type Brief, type Context, type Procedure, type Sjabloon, type TekstRef, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { vervalt } from './vervallen.ts';

export type Kanaal = 'e-mail' | 'post';

export interface BriefPosten {
  soort: 'BriefPosten';
  briefId: string;
  verzondenOp: Datum;
}

/** M2: what a person can decide about a message that was not sent, or of which that is not known. */
export const HERVATTINGEN = ['opnieuw', 'als verzonden aanmerken'] as const;
export type Hervatting = (typeof HERVATTINGEN)[number];

export interface BerichtHervatten {
  soort: 'BerichtHervatten';
  berichtId: string;
  keuze: Hervatting;
  /** What the choice rests on. */
  toelichting: TekstRef;
}

export type CorrespondentieOpdracht = BriefPosten | BerichtHervatten;

export type CorrespondentieGebeurtenis =
  | { soort: 'BerichtHervat'; datum: Datum; berichtId: string; keuze: Hervatting; toelichting: TekstRef }
  | {
      soort: 'BriefKlaargezet';
      datum: Datum;
      briefId: string;
      sjabloon: Sjabloon;
      kanaal: Kanaal;
      gegevens: Brief['gegevens'];
    }
  | {
      soort: 'BriefVerzonden';
      datum: Datum;
      briefId: string;
      sjabloon: Sjabloon;
      kanaal: Kanaal;
      gegevens: Brief['gegevens'];
    };

interface WachtendeBrief {
  briefId: string;
  sjabloon: Sjabloon;
  kanaal: Kanaal;
  gegevens: Brief['gegevens'];
  klaargezetOp: Datum;
}

export interface CorrespondentieDeel {
  aantal: number;
  wachtend: readonly WachtendeBrief[];
}

/** What a letter means for the record: it is ready, and on an open day an e-mail leaves at once. */
export function zetKlaar(dossier: Dossier, brief: Brief, { vandaag, kalender }: Context): Gebeurtenis[] {
  const { sjabloon, gegevens } = brief;
  const briefId = `brief-${dossier.correspondentie.aantal + 1}`;
  const kanaal = brief.rechtsgevolg && !dossier.inschrijving.elektronischBereikbaar ? 'post' : 'e-mail';
  const klaar = { soort: 'BriefKlaargezet' as const, datum: vandaag, briefId, sjabloon, kanaal, gegevens } as const;
  const gaatWeg = kanaal === 'e-mail' && redenKantoorGesloten(vandaag, kalender) === null;
  return gaatWeg ? [klaar, { ...klaar, soort: 'BriefVerzonden' }] : [klaar];
}

export const correspondentie: Procedure<CorrespondentieDeel, CorrespondentieOpdracht, CorrespondentieGebeurtenis> = {
  begin: { aantal: 0, wachtend: [] },

  opdrachten: {
    BerichtHervatten: {
      omschrijving: 'Besluiten over een bericht dat misschien niet aankwam',
      rollen: ['servicedesk'],
      // Whether a message waits for this is known where it is sent; the dossier records who decided what, and why.
      mag: (dossier) =>
        dossier.inschrijving.ingeschrevenOp
          ? null
          : { code: 'SCHOOL_ONBEKEND', tekst: 'Schrijf de school eerst in.', regel: 'AP-1' },
      besluit(_dossier, { berichtId, keuze, toelichting }, { vandaag }) {
        const { fouten, tekst, keuze: eisKeuze } = veldcontrole();
        tekst('berichtId', berichtId);
        eisKeuze('keuze', keuze, HERVATTINGEN);
        tekst('toelichting', toelichting);
        if (fouten.length > 0) return weiger(...fouten);
        return { gebeurtenissen: [{ soort: 'BerichtHervat', datum: vandaag, berichtId, keuze, toelichting }] };
      },
    },
    BriefPosten: {
      omschrijving: 'Verzending per post vastleggen',
      rollen: ['servicedesk'],
      mag: ({ correspondentie: deel }) =>
        deel.wachtend.some((b) => b.kanaal === 'post')
          ? null
          : { code: 'GEEN_POST', tekst: 'Er ligt geen brief klaar om te posten.', regel: 'M5' },
      besluit(dossier, { briefId, verzondenOp }, { vandaag, kalender }) {
        const { fouten, fout, datum } = veldcontrole();
        const brief = dossier.correspondentie.wachtend.find((b) => b.briefId === briefId && b.kanaal === 'post');
        if (!brief) fout('BRIEF_ONBEKEND', 'M5', 'briefId', 'Deze brief ligt niet klaar om te posten.');
        if (datum('verzondenOp', verzondenOp)) {
          const gesloten = redenKantoorGesloten(verzondenOp, kalender);
          if (brief && (verzondenOp > vandaag || verzondenOp < brief.klaargezetOp)) {
            const tekst = `De dag van verzending ligt van ${inWoorden(brief.klaargezetOp)} tot en met vandaag.`;
            fout('VOLGORDE', 'T11', 'verzondenOp', tekst);
          } else if (gesloten) {
            const tekst = `Een brief met rechtsgevolg gaat niet weg op een gesloten dag (${gesloten}).`;
            fout('GESLOTEN_DAG', 'T11', 'verzondenOp', tekst);
          }
        }
        if (!brief || fouten.length > 0) return weiger(...fouten);
        return { gebeurtenissen: [verzending(brief, verzondenOp)] };
      },
    },
  },

  evolve(deel, g) {
    switch (g.soort) {
      case 'BriefKlaargezet': {
        const { briefId, sjabloon, kanaal, gegevens, datum: klaargezetOp } = g;
        const brief = { briefId, sjabloon, kanaal, gegevens, klaargezetOp };
        return { aantal: deel.aantal + 1, wachtend: [...deel.wachtend, brief] };
      }
      case 'BriefVerzonden':
        return { ...deel, wachtend: deel.wachtend.filter((b) => b.briefId !== g.briefId) };
      default: {
        const wachtend = deel.wachtend.filter((b) => !vervalt(b, g));
        return wachtend.length === deel.wachtend.length ? deel : { ...deel, wachtend };
      }
    }
  },

  deadlines({ correspondentie: deel }, { kalender, vandaag }) {
    return deel.wachtend
      .filter((b) => b.kanaal === 'e-mail')
      .map((brief) => {
        const morgen = plusDagen(brief.klaargezetOp, 1);
        const dag = eersteKantoordag(morgen > vandaag ? morgen : vandaag, kalender);
        return {
          id: `correspondentie/${brief.briefId}`,
          soort: 'moment' as const,
          omschrijving: 'Verzending van een brief',
          wie: null,
          doet: null,
          laatsteDag: dag,
          vervaltOp: momentVan(dag, '09:00'),
          toelichting: [
            {
              regel: 'T11',
              tekst: geslotenTekst(brief.klaargezetOp, kalender),
              datum: brief.klaargezetOp,
            },
          ],
        };
      });
  },

  expire({ correspondentie: deel }, deadline, { vandaag }) {
    const brief = deel.wachtend.find((b) => deadline.id === `correspondentie/${b.briefId}`);
    if (!brief) return { gebeurtenissen: [] };
    return { gebeurtenissen: [verzending(brief, vandaag)] };
  },

  taken({ correspondentie: deel }, { kalender }) {
    return deel.wachtend
      .filter((b) => b.kanaal === 'post')
      .map((brief) => ({
        id: `correspondentie/${brief.briefId}/posten`,
        rol: 'servicedesk' as const,
        omschrijving: 'Print de brief, verstuur hem per post en leg de dag van verzending vast',
        uiterlijk: eersteKantoordag(brief.klaargezetOp, kalender),
      }));
  },
};

function geslotenTekst(klaargezetOp: Datum, kalender: Kalender): string {
  const reden = redenKantoorGesloten(klaargezetOp, kalender);
  return `De brief stond klaar toen het kantoor gesloten was${reden ? ` (${reden})` : ''}. Een brief gaat weg op een open dag.`;
}

function verzending({ briefId, sjabloon, kanaal, gegevens }: WachtendeBrief, datum: Datum): Gebeurtenis {
  return { soort: 'BriefVerzonden', datum, briefId, sjabloon, kanaal, gegevens };
}
