/** What a school and its auditor do in a meetjaar, as commands: by default over 2026, and everything in order. */
import type { Gebeurtenis, Opdracht } from '../../domain/dossier/dossier.ts';
import type { Advies, Pijler, ResultatenLeveren } from '../../domain/dossier/resultatenaudit/feiten.ts';
import type { Gegeven, Verwacht } from './gegeven.ts';

type Velden<S extends Opdracht['soort']> = Partial<Omit<Extract<Opdracht, { soort: S }>, 'soort'>>;

/** 80 of 100 passed on the B1-route; 5 of 10 on the Z-route, 2 of whom do not count: 62.5 percent. */
export const RESULTATEN: ResultatenLeveren['resultaten'] = [
  { leerroute: 'B1-route', kandidaten: 100, uitgesloten: [], geslaagd: 80 },
  { leerroute: 'Z-route', kandidaten: 10, uitgesloten: [{ grond: 'ELIP', aantal: 2 }], geslaagd: 5 },
];

export const resultatenLeveren = (velden: Velden<'ResultatenLeveren'> = {}): Opdracht => ({
  soort: 'ResultatenLeveren',
  meetjaar: 2026,
  geleverdOp: '2026-12-22',
  resultaten: RESULTATEN,
  ...velden,
});

export const deelnemersLeveren = (velden: Velden<'DeelnemersLeveren'> = {}): Opdracht => ({
  soort: 'DeelnemersLeveren',
  meetjaar: 2026,
  geleverdOp: '2026-12-22',
  aantal: 110,
  uitgesloten: [{ grond: 'ELIP', aantal: 2 }],
  ...velden,
});

export const tevredenheidVastleggen = (velden: Velden<'TevredenheidVastleggen'> = {}): Opdracht => ({
  soort: 'TevredenheidVastleggen',
  meetjaar: 2026,
  vastgesteldOp: '2027-02-15',
  uitgenodigd: 108,
  respons: 41,
  cijfer: 7.4,
  ...velden,
});

export const lesurenOpgeven = (velden: Velden<'LesurenOpgeven'> = {}): Opdracht => ({
  soort: 'LesurenOpgeven',
  meetjaar: 2026,
  totaal: 1_000,
  bevoegd: 850,
  inOpleiding: 100,
  ervaren: 50,
  ...velden,
});

export const auditPlannen = (
  datum: string,
  meetjaar = 2026,
  certificerendeInstelling = 'Kiwa Nederland',
): Opdracht => ({
  soort: 'ResultatenauditPlannen',
  meetjaar,
  certificerendeInstelling,
  datum,
});

/** The facts of an audit that is planned on an open day: the school gets a confirmation at once. */
export const auditGepland = (
  velden: Partial<Extract<Gebeurtenis, { soort: 'ResultatenauditGepland' }>> = {},
): Verwacht[] => [
  { soort: 'ResultatenauditGepland', ...velden },
  { soort: 'BriefKlaargezet', sjabloon: 'audit-gepland' },
  { soort: 'BriefVerzonden', sjabloon: 'audit-gepland' },
];

export const vogRegistreren = (
  afgegevenOp: string,
  overhandigdOp: string,
  persoonId: string | null = null,
): Opdracht => ({
  soort: 'VogRegistreren',
  persoonId,
  afgegevenOp,
  overhandigdOp,
  gezienDoor: 'tekst-50',
});

/** Held on 10 March 2027; positive on every pillar that is not named. */
export const adviesGeven = (
  anders: Partial<Record<Pijler, Advies>> = {},
  velden: Velden<'AuditadviesGeven'> = {},
): Opdracht => ({
  soort: 'AuditadviesGeven',
  meetjaar: 2026,
  gehoudenOp: '2027-03-10',
  adviezen: {
    organisatie: 'positief',
    resultaten: 'positief',
    tevredenheid: 'positief',
    financieel: 'positief',
    ...anders,
  },
  bewijs: 'tekst-20',
  ...velden,
});

export const goedkeuren = (velden: Velden<'MeetperiodeGoedkeuren'> = {}): Opdracht => ({
  soort: 'MeetperiodeGoedkeuren',
  meetjaar: 2026,
  motivering: null,
  ...velden,
});

/** The school was asked for its data over a meetjaar and delivered all of it: nothing of that is due any more. */
export const gegevensGeleverd = (meetjaar = 2026): Gebeurtenis[] => {
  const datum = `${meetjaar}-12-22`;
  return [
    { soort: 'GegevensGevraagd', datum: `${meetjaar}-12-18`, meetjaar, leverUiterlijk: `${meetjaar}-12-31` },
    { soort: 'ResultatenGeleverd', datum, meetjaar, geleverdOp: datum, resultaten: [] },
    { soort: 'DeelnemersGeleverd', datum, meetjaar, geleverdOp: datum, aantal: 110, uitgesloten: [] },
    {
      soort: 'TevredenheidVastgelegd',
      datum,
      meetjaar,
      vastgesteldOp: datum,
      uitgenodigd: 110,
      respons: 41,
      cijfer: 7.4,
      norm: 6.5,
      minsteRespons: 5,
      uitkomst: 'voldoende',
    },
    {
      soort: 'LesurenOpgegeven',
      datum,
      meetjaar,
      totaal: 1_000,
      bevoegd: 850,
      inOpleiding: 0,
      ervaren: 0,
      percentage: 85,
      norm: 80,
      uitkomst: 'gehaald',
    },
  ];
};

/** Everything that an audit over 2026 on Wednesday 10 March 2027 needs, each on its day; then the audit has been held. */
export function totDeAudit(school: Gegeven, zonder: readonly Opdracht['soort'][] = []): Gegeven {
  const stappen: [dag: string, opdracht: Opdracht, rol: 'school' | 'servicedesk'][] = [
    ['2026-12-22', resultatenLeveren(), 'school'],
    ['2026-12-22', deelnemersLeveren(), 'school'],
    ['2026-12-22', lesurenOpgeven(), 'school'],
    ['2027-01-11', auditPlannen('2027-03-10'), 'school'],
    ['2027-02-08', vogRegistreren('2027-01-25', '2027-02-04'), 'school'],
    ['2027-02-16', tevredenheidVastleggen(), 'servicedesk'],
  ];
  return stappen
    .filter(([, { soort }]) => !zonder.includes(soort))
    .reduce((stand, [dag, opdracht, rol]) => stand.op(dag).als(opdracht, rol).gelukt(), school)
    .op('2027-03-12');
}
