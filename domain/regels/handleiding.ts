/**
 * What a Handleiding version says, as data. A running meetjaar keeps the version it started with (RA-13).
 * `bron` names the rule in the register of rules; a rule that rests on an assumption has an `N-` id.
 */
import type { Leerroute } from './leerroutes.ts';
import type { Omvang } from './omvang.ts';
import { SLUITING, type Sluitingsregel } from './sluiting.ts';
import type { Uitsluiting } from './uitsluitingen.ts';
import { type Datum, type Duur, jaarVan } from '../termijn/index.ts';

export interface Herinneringsstap {
  /** Stable name of the step; it stands in the record. */
  stap: string;
  /** How long before the last day of the subject the reminder goes out. */
  vooraf: Duur;
}

/** NT-4: started NT2 training counts; experienced groups count; enforcement postponed with a plan; group size. */
export const UITZONDERINGEN = ['IN_OPLEIDING', 'ERVAREN', 'PERSONEELSPLAN', 'GROEPSGROOTTE'] as const;
export type Uitzondering = (typeof UITZONDERINGEN)[number];

export interface Uitzonderingsregel {
  uitzondering: Uitzondering;
  omschrijving: string;
  /** What it does to the norm of NT-1. */
  werking: 'uren tellen mee' | 'handhaving uitgesteld' | 'telt niet voor de norm';
}

export interface Handleiding {
  versie: string;
  /** First day on which it is in force. */
  geldigVanaf: Datum;
  /** The first meetjaar that is judged by it; it may have begun before the version was in force (RA-13). */
  eersteMeetjaar: number;
  aanvraag: {
    /** A receipt longer ago than this is a slip of the pen: its decision term would have been over for months. */
    ontvangenHoogstensMaandenTerug: number;
    /** AP-6, N-2. */
    beslistermijn: Duur;
    /** N-3: days that a school gets to complete its application. */
    aanvultermijn: Duur;
    aanvulherinneringen: readonly Herinneringsstap[];
    /** AP-7 (Awb 4:5 lid 4): the decision not to process is announced within this term. */
    buitenBehandeling: Duur;
    /** T6: a suspension of the decision term of which the end is not known is looked at again after this term. */
    opschortingHerzien: Duur;
    /** N-4: a new application within this term after a refusal or a withdrawal may be refused for that reason. */
    wachttijd: Duur;
    /** AP-5: a shared director counts when in function at the other school this long before its besluit, or later. */
    verbandvenster: Duur;
  };
  keurmerkVoorBepaaldeTijd: {
    /** AP-12, N-1. */
    duur: Duur;
    /** N-1: one prolongation by besluit, of at most this many months. */
    hoogsteVerlengingMaanden: number;
    /** N-1: the besluit is prepared from this long before the end: a voornemen, its answer and the besluit fit. */
    voorbereiding: Duur;
    /** N-1: this long before its end the school hears what is in order and what is not. */
    aankondiging: Duur;
  };
  meetperiode: {
    /** RA-2: of a first meetperiode that does not end with the calendar year. */
    maanden: number;
    /**
     * RA-2, RA-5: a meetperiode ends with the calendar year. The first one of a new school does so only when it is at
     * least this many months long; else it runs for twelve months from the grant.
     */
    eersteTenMinsteMaanden: number;
  };
  vog: {
    /** VO-4, VO-5, N-23: oldest the VOG of a director may be when it is handed over, in months. */
    hoogsteLeeftijdMaanden: number;
    /** VO-3, VO-4: of staff, also on the first working day. VO-5: stricter for who started on or after a day. */
    medewerkers: {
      hoogsteLeeftijdMaanden: number;
      strenger: readonly { begonnenVanaf: Datum; hoogsteLeeftijdMaanden: number }[];
    };
    /** VO-6: who was at work already when reported without a VOG has it within this term; others on their first day. */
    medewerkerAlsnog: Duur;
    medewerkerherinneringen: readonly Herinneringsstap[];
    /** VO-1, VO-3: the function profile of Justis. */
    profiel: string;
    /** N-22. */
    herinneringen: readonly Herinneringsstap[];
    /** N-22: a director VOG that is still absent this long before the audit is escalated. */
    escalatieVooraf: Duur;
  };
  resultatenaudit: {
    /** N-29: the school proposes CI and date at the latest this long after the end of the meetperiode. */
    voorstelNaMeetperiode: Duur;
    /** RA-4: at the latest this long after the end of the meetperiode. */
    auditNaMeetperiode: Duur;
    /** RA-4: when no day in time is left, the audit is planned within this term from then. */
    lateAuditBinnen: Duur;
    /** N-29: escalation this long before the last audit day. */
    escalatieVooraf: Duur;
    herinneringen: readonly Herinneringsstap[];
    /** RA-3: the last stretch of the meetperiode, in which the school is asked for its data. */
    gegevensverzoek: Duur;
    gegevensherinneringen: readonly Herinneringsstap[];
    /** N-8: the CI reports within this term after the audit. */
    adviesNaAudit: Duur;
    /** N-8: Blik op Werk decides within this term after the advice. */
    besluitNaAdvies: Duur;
  };
  /** CL-3, N-6. */
  leerroutes: readonly Leerroute[];
  /** RA-10. */
  uitsluitingen: readonly Uitsluiting[];
  tevredenheid: {
    /** N-7, CL-5: fewer answers give "onvoldoende respons". */
    minsteRespons: number;
  };
  nt2: {
    /** NT-1: percent of the lessons by certified teachers. */
    norm: number;
    /** NT-2: a teacher in one of these counts. */
    registers: readonly string[];
    /** NT-3, N-34: when the exceptions of the addendum may be used. */
    addendum: { van: Datum; totEnMet: Datum };
    /** NT-4. */
    uitzonderingen: readonly Uitzonderingsregel[];
    /** No source: the school is reminded of the end of an exception. */
    uitzonderingsherinneringen: readonly Herinneringsstap[];
  };
  voornemen: {
    /** N-15. */
    zienswijze: Duur;
    /** N-17: Blik op Werk decides within this term after the zienswijze. */
    besluitNaZienswijze: Duur;
  };
  bezoeken: {
    /** SG-1: visits a year, announced and unannounced, of newcomers and schools with signals. */
    hoogstensPerJaar: number;
  };
  medewerking: {
    /** N-30: so many refusals within so many months are `herhaaldelijk`. */
    aantal: number;
    binnenMaanden: number;
    /** N-17: then it is decided within this term whether there will be a voornemen. */
    voornemen: Duur;
  };
  /** N-25: each from the receipt of a signal. */
  signalen: { bevestigen: Duur; beoordelen: Duur; besluiten: Duur };
  /** SN-5, N-28. */
  sluiting: readonly Sluitingsregel[];
  /** No source: the school is reminded of its points on that list. */
  sluitingsherinneringen: readonly Herinneringsstap[];
  toezicht: {
    /** AP-3, N-5. */
    eersteNaMaanden: number;
    /** N-5: the window runs this long on either side of the nominal day. */
    vensterWeken: number;
    /** TK-1, AP-4. */
    ritmeJaren: number;
    /** The window of a four-yearly visit opens this long before its last day. */
    ritmevensterMaanden: number;
    /** N-13: a herinspectie is within this term after the final report. */
    herinspectie: Duur;
    /** N-9: the invitation leaves this long before the window, and never sooner than the second term after its cause. */
    uitnodigingVooraf: Duur;
    uitnodigingNaAanleiding: Duur;
    /** No source: the planner finds the invitation among his tasks this long before it is due. */
    uitnodigingVoorbereiden: Duur;
    /** N-9: the school answers within this term. */
    antwoord: Duur;
    antwoordherinneringen: readonly Herinneringsstap[];
    /** The planner sets the day within this term after the answer, or after the unused end of its term. */
    planningNaAntwoord: Duur;
    /** A visit is planned at least this long ahead, unless it was brought forward. */
    bezoekVooraf: Duur;
    /** TK-7: number of locations, by the size of the school. */
    locaties: Readonly<Record<Omvang, { minste: number; meeste: number }>>;
    /** How often the school may have a visit moved, and until how long before it. */
    verplaatsen: { hoogstens: number; vooraf: Duur };
    /** N-10. */
    zelfbeoordelingVooraf: Duur;
    zelfbeoordelingherinneringen: readonly Herinneringsstap[];
    /** N-11. */
    conceptNaBezoek: Duur;
    zienswijze: Duur;
    rapportNaZienswijze: Duur;
    /** TK-8: published no sooner and no later than this after the final report was sent. */
    publicatie: { nietVoor: Duur; uiterlijk: Duur };
    /** N-17: after an insufficient visit in the bepaalde tijd a voornemen follows within this term. */
    voornemenNaOnvoldoende: Duur;
  };
  /** N-24, SG-2. */
  cursusplanning: {
    /** In months: a planning reaches over the next stretch of this length before that stretch begins. */
    ritme: Duur;
    uiterlijkVooraf: Duur;
    herinneringen: readonly Herinneringsstap[];
    /** Longest period of one planning, and furthest it can begin ahead, in months. */
    langstePeriode: Duur;
    wijzigingVooraf: Duur;
  };
  /** SG-3. */
  afstandsonderwijs: {
    /** Days after the first day of lessons at a distance on which a report is still in time. */
    meldenNaBegin: number;
  };
  /** N-26. */
  wijzigingen: {
    /** The school tells of a change within this term after it took effect. */
    melden: Duur;
    /** The school answers within this term when Blik op Werk asks after a change that was not told. */
    navraag: Duur;
    navraagherinneringen: readonly Herinneringsstap[];
    /** Blik op Werk looks at what a change means within this term after it was recorded. */
    beoordelen: Duur;
  };
}

const dagen = (aantal: number): Duur => ({ aantal, eenheid: 'dagen' });
const weken = (aantal: number): Duur => ({ aantal, eenheid: 'weken' });
const maanden = (aantal: number): Duur => ({ aantal, eenheid: 'maanden' });
const werkdagen = (aantal: number): Duur => ({ aantal, eenheid: 'werkdagen' });

const stap = (naam: string, vooraf: Duur): Herinneringsstap => ({ stap: naam, vooraf });

const HANDLEIDING_2024: Omit<Handleiding, 'versie' | 'geldigVanaf' | 'eersteMeetjaar'> = {
  aanvraag: {
    ontvangenHoogstensMaandenTerug: 6,
    beslistermijn: weken(8),
    aanvultermijn: dagen(14),
    aanvulherinneringen: [stap('7 dagen', dagen(7))],
    buitenBehandeling: weken(4),
    opschortingHerzien: weken(4),
    wachttijd: maanden(12),
    verbandvenster: maanden(12),
  },
  keurmerkVoorBepaaldeTijd: {
    ...{ duur: maanden(15), hoogsteVerlengingMaanden: 12 },
    ...{ voorbereiding: weken(8), aankondiging: maanden(3) },
  },
  meetperiode: { maanden: 12, eersteTenMinsteMaanden: 6 },
  vog: {
    hoogsteLeeftijdMaanden: 6,
    medewerkers: { hoogsteLeeftijdMaanden: 6, strenger: [] },
    medewerkerAlsnog: dagen(14),
    medewerkerherinneringen: [stap('1 week', weken(1)), stap('3 dagen', dagen(3))],
    profiel: '60',
    escalatieVooraf: weken(2),
    herinneringen: [
      stap('12 weken', weken(12)),
      stap('8 weken', weken(8)),
      stap('4 weken', weken(4)),
      stap('2 weken', weken(2)),
      stap('3 dagen', dagen(3)),
    ],
  },
  resultatenaudit: {
    voorstelNaMeetperiode: maanden(1),
    auditNaMeetperiode: maanden(3),
    lateAuditBinnen: weken(4),
    escalatieVooraf: weken(4),
    herinneringen: [
      stap('6 weken', weken(6)),
      stap('4 weken', weken(4)),
      stap('2 weken', weken(2)),
      stap('3 dagen', dagen(3)),
    ],
    gegevensverzoek: weken(2),
    gegevensherinneringen: [stap('1 week', weken(1)), stap('3 dagen', dagen(3))],
    adviesNaAudit: werkdagen(20),
    besluitNaAdvies: weken(6),
  },
  leerroutes: ['B1-route', 'Z-route'],
  uitsluitingen: [
    {
      grond: 'ELIP',
      omschrijving: 'Cursisten die een gemeente voor ELIP heeft aangemeld',
      vanaf: '2022-03-09',
      geldtVoor: ['resultaten', 'tevredenheid'],
    },
  ],
  tevredenheid: { minsteRespons: 5 },
  nt2: {
    norm: 80,
    registers: ['nt2docentregister.nl', 'het Beroepsregister van de BVNT2'],
    addendum: { van: '2023-01-01', totEnMet: '2024-12-31' },
    uitzonderingen: [
      { uitzondering: 'IN_OPLEIDING', omschrijving: 'Docenten in opleiding', werking: 'uren tellen mee' },
      { uitzondering: 'ERVAREN', omschrijving: 'Ervaren docenten zonder registratie', werking: 'uren tellen mee' },
      { uitzondering: 'PERSONEELSPLAN', omschrijving: 'Personeelsplan', werking: 'handhaving uitgesteld' },
      { uitzondering: 'GROEPSGROOTTE', omschrijving: 'Grotere groepen', werking: 'telt niet voor de norm' },
    ],
    uitzonderingsherinneringen: [stap('4 weken', weken(4)), stap('1 week', weken(1))],
  },
  voornemen: { zienswijze: dagen(14), besluitNaZienswijze: werkdagen(10) },
  bezoeken: { hoogstensPerJaar: 8 },
  medewerking: { aantal: 2, binnenMaanden: 24, voornemen: werkdagen(10) },
  signalen: { bevestigen: werkdagen(2), beoordelen: werkdagen(5), besluiten: werkdagen(10) },
  sluiting: SLUITING,
  sluitingsherinneringen: [stap('3 dagen', dagen(3))],
  toezicht: {
    eersteNaMaanden: 6,
    vensterWeken: 4,
    ritmeJaren: 4,
    ritmevensterMaanden: 6,
    herinspectie: maanden(6),
    uitnodigingVooraf: weken(12),
    uitnodigingNaAanleiding: werkdagen(5),
    uitnodigingVoorbereiden: weken(4),
    antwoord: weken(2),
    antwoordherinneringen: [stap('1 week', weken(1)), stap('3 dagen', dagen(3))],
    planningNaAntwoord: werkdagen(5),
    bezoekVooraf: weken(3),
    locaties: {
      klein: { minste: 1, meeste: 1 },
      middel: { minste: 2, meeste: 3 },
      groot: { minste: 2, meeste: 3 },
      'zeer groot': { minste: 2, meeste: 4 },
    },
    verplaatsen: { hoogstens: 2, vooraf: werkdagen(10) },
    zelfbeoordelingVooraf: weken(4),
    zelfbeoordelingherinneringen: [stap('2 weken', weken(2)), stap('3 dagen', dagen(3))],
    conceptNaBezoek: weken(4),
    zienswijze: weken(2),
    rapportNaZienswijze: weken(2),
    publicatie: { nietVoor: weken(2), uiterlijk: weken(4) },
    voornemenNaOnvoldoende: werkdagen(10),
  },
  cursusplanning: {
    ritme: maanden(1),
    uiterlijkVooraf: dagen(1),
    herinneringen: [stap('1 week', weken(1)), stap('3 dagen', dagen(3))],
    langstePeriode: maanden(6),
    wijzigingVooraf: werkdagen(2),
  },
  afstandsonderwijs: { meldenNaBegin: 0 },
  wijzigingen: {
    melden: dagen(14),
    navraag: dagen(14),
    navraagherinneringen: [stap('1 week', weken(1)), stap('3 dagen', dagen(3))],
    beoordelen: werkdagen(10),
  },
};

/**
 * VO-5: the Handleiding 2022 asked for a VOG of at most three months, of staff who started on or after 1 January 2022;
 * from the FAQ of 2024 on it is six again.
 */
const MET_DRIE_MAANDEN_VOG = {
  ...HANDLEIDING_2024,
  vog: {
    ...HANDLEIDING_2024.vog,
    hoogsteLeeftijdMaanden: 3,
    medewerkers: {
      hoogsteLeeftijdMaanden: 6,
      strenger: [{ begonnenVanaf: '2022-01-01', hoogsteLeeftijdMaanden: 3 }],
    },
  },
};

export const HANDLEIDINGEN: readonly Handleiding[] = [
  { versie: '2022', geldigVanaf: '2022-01-01', eersteMeetjaar: 2022, ...MET_DRIE_MAANDEN_VOG },
  { versie: '2023', geldigVanaf: '2023-04-01', eersteMeetjaar: 2023, ...MET_DRIE_MAANDEN_VOG },
  { versie: '2024', geldigVanaf: '2024-01-01', eersteMeetjaar: 2024, ...HANDLEIDING_2024 },
  { versie: '2025', geldigVanaf: '2025-01-01', eersteMeetjaar: 2025, ...HANDLEIDING_2024 },
  { versie: '2026', geldigVanaf: '2026-01-01', eersteMeetjaar: 2026, ...HANDLEIDING_2024 },
];

/** The Handleiding of that version, or null when there is none. */
export function zoekHandleiding(versie: string): Handleiding | null {
  return HANDLEIDINGEN.find((h) => h.versie === versie) ?? null;
}

/** The Handleiding of a version that the record names. A version never disappears, so its absence is a defect. */
export function handleiding(versie: string): Handleiding {
  const gevonden = zoekHandleiding(versie);
  if (!gevonden) throw new Error(`Handleiding ${versie} bestaat niet`);
  return gevonden;
}

/** The newest Handleiding in force on a day; before the first version, that first version. */
export function handleidingOp(datum: Datum): Handleiding {
  return laatste(HANDLEIDINGEN.filter((h) => h.geldigVanaf <= datum));
}

/** The Handleiding by which the meetjaar that begins on a day is judged (RA-13). */
export function handleidingVoorMeetjaar(begin: Datum): Handleiding {
  return laatste(HANDLEIDINGEN.filter((h) => h.eersteMeetjaar <= jaarVan(begin)));
}

function laatste(geldend: readonly Handleiding[]): Handleiding {
  const gevonden = geldend.at(-1) ?? HANDLEIDINGEN[0];
  if (!gevonden) throw new Error('Er is geen enkele Handleiding');
  return gevonden;
}
