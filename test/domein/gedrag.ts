/**
 * Years of a school in memory, with people who answer: what a school, its auditor and Blik op Werk do after each event,
 * each on a day of its own. What they did is a plan that can be done again on the real server.
 */
import {
  contextOp,
  decide,
  type Dossier,
  evolve,
  type Gebeurtenis,
  leegDossier,
  type Opdracht,
  volgendeWekker,
} from '../../domain/dossier/dossier.ts';
import type { Context, Rol } from '../../domain/dossier/procedure.ts';
import { beletselen } from '../../domain/dossier/resultatenaudit/advies.ts';
import { wekkingenNa } from '../../domain/simulatie/wekkingen.ts';
import { dagVan, type Datum, eersteKantoordag, momentVan, plusDagen } from '../../domain/termijn/index.ts';
import {
  adviesGeven,
  deelnemersLeveren,
  goedkeuren,
  lesurenOpgeven,
  resultatenLeveren,
  tevredenheidVastleggen,
  vogRegistreren,
} from './audit.ts';
import { BRONNEN } from './bronnen.ts';
import { bezoekenNa } from './gedrag-bezoeken.ts';
import { toezichtNa } from './gedrag-toezicht.ts';
import { halfjaarVanaf } from './plichten.ts';

export interface Gegevenopdracht {
  /** Epoch ms. */
  moment: number;
  opdracht: Opdracht;
  rol: Rol;
}

/** Something that somebody will do; null when it turns out to be needless then. */
export interface Voorgenomen {
  dag: Datum;
  rol: Rol;
  opdracht: (dossier: Dossier, context: Context) => Opdracht | null;
}

/** What people resolve to do after events. */
export type Gedrag = (gebeurtenissen: readonly Gebeurtenis[], vandaag: Datum) => Voorgenomen[];

export const doe = (dag: Datum, rol: Rol, opdracht: Opdracht): Voorgenomen => ({ dag, rol, opdracht: () => opdracht });

/** Does nothing, ever. */
export const stil: Gedrag = () => [];

/** Acts on the first reminder and on each request; the auditor, the inspecteur and Blik op Werk do their part. */
export const vlot: Gedrag = vlotMet(rondDeAudit);

/** The same, with another course of the audits. */
export function vlotMet(audit: Auditgedrag): Gedrag {
  return (gebeurtenissen, vandaag) =>
    gebeurtenissen.flatMap((g) => [
      ...antwoordOp(g, vandaag, audit),
      ...toezichtNa(g, vandaag),
      ...bezoekenNa(g, vandaag),
    ]);
}

/** What is done before and after the audit over a meetjaar on a day, not before `nietVoor`. */
export type Auditgedrag = (meetjaar: number, auditdatum: Datum, nietVoor: Datum) => Voorgenomen[];

/** Acts in the first half of each decade only; the servicedesk settles whatever is over. */
export const wisselend: Gedrag = (gebeurtenissen, vandaag) => {
  const afhandelen = gebeurtenissen.flatMap((g) =>
    g.soort === 'TermijnVerstreken' ? [afhandeling(g.termijnId, plusDagen(vandaag, 1))] : [],
  );
  return vandaag.charAt(3) < '5' ? [...vlot(gebeurtenissen, vandaag), ...afhandelen] : afhandelen;
};

function afhandeling(termijnId: string, dag: Datum): Voorgenomen {
  return {
    dag,
    rol: 'servicedesk',
    opdracht: (dossier) =>
      dossier.termijnbewaking.afgehandeld[termijnId] === dossier.termijnbewaking.verstreken[termijnId]
        ? null
        : { soort: 'TermijnAfhandelen', termijnId, toelichting: 'tekst-1' },
  };
}

function antwoordOp(g: Gebeurtenis, vandaag: Datum, audit: Auditgedrag): Voorgenomen[] {
  const morgen = plusDagen(vandaag, 1);
  switch (g.soort) {
    case 'SchoolGeimporteerd':
      return g.stand.auditGeplandOp ? audit(g.stand.meetjaar, g.stand.auditGeplandOp, morgen) : [];
    case 'ResultatenauditGepland':
      return audit(g.meetjaar, g.auditdatum, morgen);
    case 'GegevensGevraagd': {
      const dag = plusDagen(vandaag, 3);
      const { meetjaar } = g;
      return [
        doe(dag, 'school', resultatenLeveren({ meetjaar, geleverdOp: dag })),
        doe(dag, 'school', deelnemersLeveren({ meetjaar, geleverdOp: dag })),
        doe(dag, 'school', lesurenOpgeven({ meetjaar })),
      ];
    }
    case 'HerinneringVerzonden':
      return g.punten.flatMap(({ reeks, laatsteDag }) => opHerinnering(reeks, laatsteDag, vandaag));
    case 'BriefKlaargezet': {
      if (g.kanaal !== 'post') return [];
      const dag = eersteKantoordag(morgen, BRONNEN.kalender);
      const { briefId } = g;
      const waartoe = (dossier: Dossier): Opdracht | null =>
        dossier.correspondentie.wachtend.some((b) => b.briefId === briefId)
          ? { soort: 'BriefPosten', briefId, verzondenOp: dag }
          : null;
      return [{ dag, rol: 'servicedesk', opdracht: waartoe }];
    }
    case 'MeetperiodeGoedgekeurd':
      return [{ dag: plusDagen(vandaag, 7), rol: 'beslisser', opdracht: alsMag({ soort: 'KeurmerkOmzetten' }) }];
    default:
      return [];
  }
}

function opHerinnering(reeks: string, laatsteDag: Datum, vandaag: Datum): Voorgenomen[] {
  const [onderwerp, tweede, , nummer] = reeks.split('/');
  switch (onderwerp) {
    case 'vog':
      return [
        {
          dag: vandaag,
          rol: 'school',
          opdracht: (dossier, context) => {
            const wie = dossier.bestuur.bestuurders.find((b) => b.nummer === Number(nummer))?.persoonId ?? null;
            return alsMag(vogRegistreren(plusDagen(vandaag, -7), vandaag, wie))(dossier, context);
          },
        },
      ];
    case 'planning': {
      const meetjaar = Number(tweede);
      const datum = plusDagen(laatsteDag, 21);
      const plannen = (dossier: Dossier): Opdracht | null =>
        dossier.planning.gepland.some((p) => p.meetjaar === meetjaar)
          ? null
          : { soort: 'ResultatenauditPlannen', meetjaar, certificerendeInstelling: 'Kiwa Nederland', datum };
      return [{ dag: vandaag, rol: 'school', opdracht: plannen }];
    }
    case 'cursusplanning': {
      const inleveren = (dossier: Dossier): Opdracht | null => {
        const { ongeplandVanaf } = dossier.cursusplanning;
        return ongeplandVanaf ? halfjaarVanaf(ongeplandVanaf, vandaag) : null;
      };
      return [{ dag: vandaag, rol: 'school', opdracht: inleveren }];
    }
    default:
      return [];
  }
}

/** What the servicedesk, the auditor and the beslisser do before and after an audit. */
export function rondDeAudit(meetjaar: number, auditdatum: Datum, nietVoor: Datum): Voorgenomen[] {
  const opZijnVroegst = (dag: Datum) => (dag < nietVoor ? nietVoor : dag);
  const peildag = opZijnVroegst(plusDagen(auditdatum, -10));
  const adviesdag = opZijnVroegst(plusDagen(auditdatum, 2));
  const advies = (dossier: Dossier, context: Context): Opdracht | null => {
    const ronde = dossier.meetjaar.begonnen.find((m) => m.jaar === meetjaar);
    if (!ronde) return null;
    const negatief = beletselen(dossier, ronde, context).map(({ pijler }) => [pijler, 'negatief'] as const);
    return adviesGeven(Object.fromEntries(negatief), { meetjaar, gehoudenOp: auditdatum });
  };
  return [
    doe(peildag, 'servicedesk', tevredenheidVastleggen({ meetjaar, vastgesteldOp: peildag })),
    { dag: adviesdag, rol: 'auditor', opdracht: advies },
    doe(plusDagen(adviesdag, 14), 'beslisser', goedkeuren({ meetjaar, motivering: 'tekst-1' })),
  ];
}

/** Only when the state allows it by then: some duties are met in another way meanwhile. */
const alsMag = (opdracht: Opdracht) => (dossier: Dossier, context: Context) =>
  magDan(dossier, opdracht, rolVan(opdracht), context) ? opdracht : null;

export const magDan = (dossier: Dossier, opdracht: Opdracht, rol: Rol, context: Context): boolean =>
  decide(dossier, opdracht, rol, context).geweigerd.length === 0;

const rolVan = ({ soort }: Opdracht): Rol => (soort === 'KeurmerkOmzetten' ? 'beslisser' : 'school');

export interface Levensloop {
  stappen: { moment: number; gebeurtenissen: readonly Gebeurtenis[] }[];
  dossier: Dossier;
  /** Everything that people did, in order. */
  plan: Gegevenopdracht[];
  /** Why something that people wanted to do was refused, as `command code`. */
  geweigerd: string[];
  /** Moments at which nothing was foreseen any more. */
  zonderWekker: number[];
}

const UUR_VAN_HANDELEN = '11:00';

/** From `begin` up to and including `einde` (epoch ms). */
export function leef(opdrachten: readonly [Opdracht, Rol][], gedrag: Gedrag, begin: number, einde: number): Levensloop {
  const leven: Levensloop = { stappen: [], dossier: leegDossier(), plan: [], geweigerd: [], zonderWekker: [] };
  const agenda: Voorgenomen[] = [];
  let context = contextOp(begin, BRONNEN);
  const neemOp = (gebeurtenissen: readonly Gebeurtenis[], dossier: Dossier) => {
    const { moment } = context;
    leven.dossier = dossier;
    leven.stappen.push({ moment, gebeurtenissen });
    agenda.push(...gedrag(gebeurtenissen, dagVan(moment)));
    agenda.sort((a, b) => (a.dag < b.dag ? -1 : Number(a.dag > b.dag)));
    if (volgendeWekker(dossier, context) === null) leven.zonderWekker.push(moment);
  };
  const geef = (opdracht: Opdracht, rol: Rol) => {
    const { gebeurtenissen, geweigerd } = decide(leven.dossier, opdracht, rol, context);
    leven.plan.push({ moment: context.moment, opdracht, rol });
    leven.geweigerd.push(...geweigerd.map((w) => `${opdracht.soort} ${w.code}`));
    if (geweigerd.length === 0) neemOp(gebeurtenissen, gebeurtenissen.reduce(evolve, leven.dossier));
  };
  for (const [opdracht, rol] of opdrachten) geef(opdracht, rol);
  for (;;) {
    const volgende = agenda[0];
    const afspraak = volgende ? Math.max(momentVan(volgende.dag, UUR_VAN_HANDELEN), context.moment) : Infinity;
    const wekking = wekkingenNa(leven.dossier, context, Math.min(afspraak, einde)).next();
    if (!wekking.done) {
      ({ context } = wekking.value);
      neemOp(wekking.value.gebeurtenissen, wekking.value.dossier);
    } else if (volgende && afspraak <= einde) {
      agenda.shift();
      context = contextOp(afspraak, BRONNEN);
      const opdracht = volgende.opdracht(leven.dossier, context);
      if (opdracht) geef(opdracht, volgende.rol);
    } else return leven;
  }
}
