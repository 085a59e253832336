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
import { type Brief, type Context, type Procedure, weiger } from '../procedure.ts';
import { veldcontrole } from '../velden.ts';
import { berichtHervatten, bezorgingMelden, bezorgingtaken, latereVerzendingMelden, naBezorging } from './bezorging.ts';
import type {
  CorrespondentieDeel,
  CorrespondentieGebeurtenis,
  CorrespondentieOpdracht,
  WachtendeBrief,
} from './feiten.ts';
import { heeftRechtsgevolg } from './rechtsgevolg.ts';
import { vervalt } from './vervallen.ts';

/** What a letter means for the record: it is ready, and on an open day an e-mail leaves at once. */
export function zetKlaar(dossier: Dossier, brief: Brief, { vandaag, kalender }: Context): Gebeurtenis[] {
  const { sjabloon, gegevens } = brief;
  const briefId = `brief-${dossier.correspondentie.aantal + 1}`;
  const kanaal = brief.rechtsgevolg && !dossier.contact.elektronischBereikbaar ? 'post' : 'e-mail';
  const klaar = { soort: 'BriefKlaargezet' as const, datum: vandaag, briefId, sjabloon, kanaal, gegevens } as const;
  const gaatWeg = kanaal === 'e-mail' && redenKantoorGesloten(vandaag, kalender) === null;
  return gaatWeg ? [klaar, { ...klaar, soort: 'BriefVerzonden' }] : [klaar];
}

export const correspondentie: Procedure<CorrespondentieDeel, CorrespondentieOpdracht, CorrespondentieGebeurtenis> = {
  begin: { aantal: 0, wachtend: [], nietAangekomen: [] },

  opdrachten: {
    BezorgingMelden: bezorgingMelden,
    LatereVerzendingMelden: latereVerzendingMelden,
    BerichtHervatten: berichtHervatten,
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
        return { ...deel, aantal: deel.aantal + 1, wachtend: [...deel.wachtend, brief] };
      }
      case 'BriefNaarPost': {
        const naarPost = (b: WachtendeBrief): WachtendeBrief =>
          b.briefId === g.briefId ? { ...b, kanaal: 'post', klaargezetOp: g.datum } : b;
        return { ...deel, wachtend: deel.wachtend.map(naarPost) };
      }
      case 'BriefVerzonden':
      case 'BriefAlsnogVerzonden':
        return { ...deel, wachtend: deel.wachtend.filter((b) => b.briefId !== g.briefId) };
      default: {
        const na = naBezorging(deel, g);
        const wachtend = na.wachtend.filter((b) => !vervalt(b, g));
        return wachtend.length === na.wachtend.length ? na : { ...na, wachtend };
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

  /**
   * Consent that is withdrawn counts at once, also for what waits for an open day. What lies ready for the post stays
   * there when consent is given: perhaps it has been posted already, and only its day is still to be recorded.
   */
  volgt({ correspondentie: deel }, g, { vandaag }) {
    if (g.soort !== 'ContactgegevensGewijzigd' || g.elektronischBereikbaar !== false) return { gebeurtenissen: [] };
    const wacht = deel.wachtend.filter((b) => b.kanaal === 'e-mail' && heeftRechtsgevolg(b.sjabloon));
    return {
      gebeurtenissen: wacht.map(({ briefId, sjabloon, gegevens }) => ({
        soort: 'BriefNaarPost',
        datum: vandaag,
        briefId,
        sjabloon,
        kanaal: 'post',
        gegevens,
      })),
    };
  },

  taken(dossier, context) {
    const teposten = dossier.correspondentie.wachtend
      .filter((b) => b.kanaal === 'post')
      .map((brief) => ({
        id: `correspondentie/${brief.briefId}/posten`,
        rol: 'servicedesk' as const,
        omschrijving: 'Print de brief, verstuur hem per post en leg de dag van verzending vast',
        uiterlijk: eersteKantoordag(brief.klaargezetOp, context.kalender),
      }));
    return [...teposten, ...bezorgingtaken(dossier, context)];
  },
};

function geslotenTekst(klaargezetOp: Datum, kalender: Kalender): string {
  const reden = redenKantoorGesloten(klaargezetOp, kalender);
  return `De brief stond klaar toen het kantoor gesloten was${reden ? ` (${reden})` : ''}. Een brief gaat weg op een open dag.`;
}

function verzending({ briefId, sjabloon, kanaal, gegevens, alsnog }: WachtendeBrief, datum: Datum): Gebeurtenis {
  return { soort: alsnog ? 'BriefAlsnogVerzonden' : 'BriefVerzonden', datum, briefId, sjabloon, kanaal, gegevens };
}
