/**
 * Letters: when and how they leave. A letter leaves on an open day (T11). A besluit, or a letter that starts a legal
 * term, goes by e-mail only to a school that made known to be reachable that way (M5, Awb 2:8); else by post, and then
 * the servicedesk records the day of posting.
 */
import { type Datum, eersteKantoordag, momentVan, plusDagen, redenKantoorGesloten } from '../../termijn/index.ts';
import type { Dossier, Gebeurtenis } from '../dossier.ts';
import { type Brief, type Context, type Procedure, type Sjabloon, weiger } from '../procedure.ts';

export type Kanaal = 'e-mail' | 'post';

export interface BriefPosten {
  soort: 'BriefPosten';
  briefId: string;
  verzondenOp: Datum;
}

export type CorrespondentieGebeurtenis =
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

export const correspondentie: Procedure<CorrespondentieDeel, BriefPosten, CorrespondentieGebeurtenis> = {
  begin: { aantal: 0, wachtend: [] },

  opdrachten: {
    BriefPosten: {
      omschrijving: 'Verzending per post vastleggen',
      rollen: ['servicedesk'],
      mag: ({ correspondentie: deel }) =>
        deel.wachtend.some((b) => b.kanaal === 'post')
          ? null
          : { code: 'GEEN_POST', tekst: 'Er ligt geen brief klaar om te posten.', regel: 'M5' },
      besluit(dossier, { briefId, verzondenOp }, { vandaag, kalender }) {
        const brief = dossier.correspondentie.wachtend.find((b) => b.briefId === briefId && b.kanaal === 'post');
        if (!brief) {
          const tekst = 'Deze brief ligt niet klaar om te posten.';
          return weiger({ code: 'BRIEF_ONBEKEND', tekst, regel: 'M5', veld: 'briefId' });
        }
        if (verzondenOp > vandaag || verzondenOp < brief.klaargezetOp) {
          const tekst = `De dag van verzending ligt van ${brief.klaargezetOp} tot en met vandaag.`;
          return weiger({ code: 'VOLGORDE', tekst, regel: 'T11', veld: 'verzondenOp' });
        }
        const gesloten = redenKantoorGesloten(verzondenOp, kalender);
        if (gesloten) {
          const tekst = `Een brief met rechtsgevolg gaat niet weg op een gesloten dag (${gesloten}).`;
          return weiger({ code: 'GESLOTEN_DAG', tekst, regel: 'T11', veld: 'verzondenOp' });
        }
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
      default:
        return deel;
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
          omschrijving: 'Brief gaat weg op de eerste open dag',
          wie: null,
          laatsteDag: dag,
          vervaltOp: momentVan(dag, '09:00'),
          toelichting: [
            {
              regel: 'T11',
              tekst: `De brief stond klaar op een dag dat het kantoor gesloten is (${redenKantoorGesloten(brief.klaargezetOp, kalender)}).`,
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

function verzending({ briefId, sjabloon, kanaal, gegevens }: WachtendeBrief, datum: Datum): Gebeurtenis {
  return { soort: 'BriefVerzonden', datum, briefId, sjabloon, kanaal, gegevens };
}
