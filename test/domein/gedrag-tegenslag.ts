/**
 * Years that do not all go well: negative pillars that lead to a voornemen and no further, a survey that too few answer,
 * directors who come and go, teachers with a VOG, letters that come back, a school that is reached in another way, a
 * bepaalde tijd that is prolonged, and a school that stops. No sanction follows: those come later.
 */
import type { Gebeurtenis, Opdracht } from '../../domain/dossier/dossier.ts';
import type { VerstuurdeBrief } from '../../domain/dossier/correspondentie/feiten.ts';
import type { Pijler } from '../../domain/dossier/resultatenaudit/feiten.ts';
import type { Grond } from '../../domain/dossier/voornemen/feiten.ts';
import { SLUITINGSPUNTEN } from '../../domain/regels/sluiting.ts';
import { type Datum, eersteKantoordag, plusDagen } from '../../domain/termijn/index.ts';
import { adviesGeven, goedkeuren, tevredenheidVastleggen } from './audit.ts';
import { BRONNEN } from './bronnen.ts';
import { type Auditgedrag, doe, type Gedrag, magDan, rondDeAudit, type Voorgenomen, vlot, vlotMet } from './gedrag.ts';

/** On an office day: letters leave at once. */
const open = (dag: Datum) => eersteKantoordag(dag, BRONNEN.kalender);

/** By meetjaar, in turn: what the auditor finds wrong. */
const NEGATIEF: readonly (readonly [Pijler, Grond] | null)[] = [
  ['organisatie', 'ORGANISATIE'],
  null,
  ['resultaten', 'SLAGINGSPERCENTAGE'],
  null,
];
const negatiefOver = (meetjaar: number) => NEGATIEF[meetjaar % NEGATIEF.length] ?? null;

/** Too few answers in the years in which no pillar is negative otherwise, every other time. */
const teWeinigRespons = (meetjaar: number) => meetjaar % 4 === 1;

const slechteJaren: Auditgedrag = (meetjaar, auditdatum, nietVoor) => {
  const negatief = negatiefOver(meetjaar);
  if (!negatief && !teWeinigRespons(meetjaar)) return rondDeAudit(meetjaar, auditdatum, nietVoor);
  const niet = (dag: Datum) => open(dag < nietVoor ? nietVoor : dag);
  const peildag = niet(plusDagen(auditdatum, -10));
  const adviesdag = niet(plusDagen(auditdatum, 2));
  const pijler = negatief?.[0] ?? 'tevredenheid';
  const respons = teWeinigRespons(meetjaar) ? { respons: 2, cijfer: 7 } : {};
  return [
    doe(peildag, 'servicedesk', tevredenheidVastleggen({ meetjaar, vastgesteldOp: peildag, ...respons })),
    doe(adviesdag, 'auditor', adviesGeven({ [pijler]: 'negatief' }, { meetjaar, gehoudenOp: auditdatum })),
  ];
};

/** Blik op Werk hears the school on a pillar that it can mend, and lets it be; a survey without answers it approves at once. */
function naAdvies({ meetjaar, advies }: Extract<Gebeurtenis, { soort: 'AuditadviesGegeven' }>, vandaag: Datum) {
  if (advies === 'positief') return [];
  const negatief = negatiefOver(meetjaar);
  const dag = open(plusDagen(vandaag, 7));
  if (!negatief) return [doe(dag, 'beslisser', goedkeuren({ meetjaar, motivering: 'tekst-90' }))];
  const gronden = [negatief[1]];
  return [
    doe(dag, 'beslisser', {
      ...{ soort: 'VoornemenUitbrengen', maatregel: 'waarschuwing', gronden, motivering: 'tekst-91' },
      ...{ dagen: null, meetjaar },
    }),
  ];
}

/** In one year the school gives its view, in the other it is silent. */
function naVoornemen(g: Extract<Gebeurtenis, { soort: 'VoornemenUitgebracht' }>, vandaag: Datum): Voorgenomen[] {
  const { nummer, aanleiding } = g;
  if (aanleiding.soort !== 'resultatenaudit') return [];
  const { meetjaar } = aanleiding;
  const ontvangenOp = open(plusDagen(vandaag, 7));
  const besluit = open(plusDagen(vandaag, 28));
  const zienswijze: Opdracht = {
    ...{ soort: 'ZienswijzeVastleggen', nummer, ontvangenOp, wijze: 'schriftelijk', inhoud: 'tekst-92' },
  };
  return [
    ...(meetjaar % 4 === 0 ? [doe(ontvangenOp, 'school', zienswijze)] : []),
    doe(besluit, 'beslisser', { soort: 'VoornemenIntrekken', nummer, motivering: 'tekst-93' }),
    doe(besluit, 'beslisser', goedkeuren({ meetjaar, motivering: 'tekst-94' })),
  ];
}

/** A person of this school only: the schools of the example share nobody. */
const persoon = (school: number, wie: number) =>
  `00000000-0000-4000-8000-${String(school).padStart(6, '0')}${String(wie).padStart(6, '0')}`;

const directeur = (school: number, wie: number, sinds: Datum, gemeldOp: Datum): Opdracht => ({
  ...{ soort: 'BestuurderAanmelden', persoonId: persoon(school, wie), functie: 'directeur', sinds, gemeldOp },
});
const volledig = (peildatum: Datum): Opdracht => ({
  ...{ soort: 'BestuurVolledigVastleggen', peildatum, bron: 'uittreksel van de KvK' },
});

function naImport(school: number, soortKeurmerk: string, vandaag: Datum): Voorgenomen[] {
  const dag = open(plusDagen(vandaag, 2));
  const verlengen: Opdracht = { soort: 'BepaaldeTijdVerlengen', maanden: 6, motivering: 'tekst-95' };
  return [
    doe(dag, 'school', directeur(school, 1, '2020-01-01', dag)),
    doe(dag, 'servicedesk', volledig(dag)),
    ...(soortKeurmerk === 'bepaalde tijd'
      ? [{ dag, rol: 'beslisser' as const, opdracht: alsHetMag(verlengen, 'beslisser') }]
      : []),
  ];
}

const alsHetMag =
  (opdracht: Opdracht, rol: Voorgenomen['rol']): Voorgenomen['opdracht'] =>
  (dossier, context) =>
    magDan(dossier, opdracht, rol, context) ? opdracht : null;

/** In the fourth year another director, each second year a teacher, in the fifth besluiten by post. */
function inHetJaar(school: number, jaar: number, vandaag: Datum): Voorgenomen[] {
  const dag = open(plusDagen(vandaag, 40));
  const later = open(plusDagen(dag, 14));
  const docent = { persoonId: persoon(school, jaar), functie: 'docent' as const, begonnenOp: later };
  return [
    ...(jaar === 2030
      ? [
          doe(dag, 'school', directeur(school, 2, dag, dag)),
          doe(dag, 'school', {
            ...{ soort: 'BestuurderAfmelden', persoonId: persoon(school, 1), totEnMet: dag, gemeldOp: dag },
          }),
          doe(later, 'servicedesk', volledig(later)),
        ]
      : []),
    ...(jaar % 2 === 0
      ? [
          doe(dag, 'school', { soort: 'MedewerkerAanmelden', ...docent }),
          doe(later, 'school', {
            ...{ soort: 'MedewerkerVogRegistreren', ...docent, afgegevenOp: dag, overhandigdOp: later },
            gezienDoor: 'tekst-96',
          }),
        ]
      : []),
    ...(jaar === 2031
      ? [
          doe(dag, 'servicedesk', {
            ...{ soort: 'ContactgegevensWijzigen', naam: null, contactEmail: null, elektronischBereikbaar: false },
            ...{ straatEnNummer: 'tekst-97', postcode: 'tekst-98', plaats: 'tekst-99' },
          }),
        ]
      : []),
  ];
}

/** The approval over 2029 comes back; the school turns out to have it. */
function alsHijTerugkomt(g: Extract<Gebeurtenis, { soort: 'BriefVerzonden' }>, vandaag: Datum): Voorgenomen[] {
  const { briefId, sjabloon, kanaal, gegevens } = g;
  if (sjabloon !== 'besluit-meetperiode' || gegevens['meetjaar'] !== 2029) return [];
  const brief: VerstuurdeBrief = { sjabloon, kanaal, gegevens, verzondenOp: g.datum };
  const dag = open(plusDagen(vandaag, 3));
  return [
    doe(dag, 'servicedesk', {
      ...{ soort: 'BezorgingMelden', berichtId: briefId, uitkomst: 'teruggekomen', brief, toelichting: 'tekst-100' },
    }),
    doe(open(plusDagen(dag, 1)), 'servicedesk', {
      ...{ soort: 'BerichtHervatten', berichtId: briefId, keuze: 'als verzonden aanmerken', toelichting: 'tekst-101' },
    }),
  ];
}

/** Does what is asked, and has what it needs, but not every year goes well. */
export function tegenslag(school: number): Gedrag {
  const anders = vlotMet(slechteJaren);
  return (gebeurtenissen, vandaag) => [
    ...anders(gebeurtenissen, vandaag),
    ...gebeurtenissen.flatMap((g) => {
      switch (g.soort) {
        case 'SchoolGeimporteerd':
          return naImport(school, g.stand.soortKeurmerk, vandaag);
        case 'MeetjaarBegonnen':
          return inHetJaar(school, g.meetjaar, vandaag);
        case 'AuditadviesGegeven':
          return naAdvies(g, vandaag);
        case 'VoornemenUitgebracht':
          return naVoornemen(g, vandaag);
        case 'BriefVerzonden':
          return alsHijTerugkomt(g, vandaag);
        default:
          return [];
      }
    }),
  ];
}

/** Does well until it stops in the spring of 2032, and does what it then owes its learners. */
export const stoppend: Gedrag = (gebeurtenissen, vandaag) => [
  ...vlot(gebeurtenissen, vandaag).map((v) => ({ ...v, opdracht: alsHetDanMag(v) })),
  ...gebeurtenissen.flatMap((g): Voorgenomen[] => {
    if (g.soort === 'MeetjaarBegonnen' && g.meetjaar === 2032) {
      const gemeldOp = open(plusDagen(vandaag, 60));
      const perDatum = plusDagen(gemeldOp, 90);
      return [doe(gemeldOp, 'school', { soort: 'StopMelden', gemeldOp, perDatum, toelichting: 'tekst-102' })];
    }
    if (g.soort === 'StopGemeld') return afronden(plusDagen(vandaag, 20));
    return g.soort === 'KeurmerkGeeindigd' ? afronden(plusDagen(vandaag, 1)) : [];
  }),
];

/** The points that can be done by then. */
const afronden = (dag: Datum): Voorgenomen[] =>
  SLUITINGSPUNTEN.flatMap((punt) =>
    (['school', 'servicedesk'] as const).map((rol) => {
      const afgerondOp = open(dag);
      const opdracht = alsHetMag({ soort: 'SluitingspuntAfronden', punt, afgerondOp }, rol);
      return { dag: afgerondOp, rol, opdracht };
    }),
  );

/** What a school that stops leaves undone is not refused but dropped. */
const alsHetDanMag =
  ({ rol, opdracht }: Voorgenomen): Voorgenomen['opdracht'] =>
  (dossier, context) => {
    const gevraagd = opdracht(dossier, context);
    return gevraagd && magDan(dossier, gevraagd, rol, context) ? gevraagd : null;
  };
