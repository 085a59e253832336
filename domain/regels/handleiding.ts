/**
 * What a Handleiding version says, as data. A running meetjaar keeps the version it started with (RA-13).
 * `bron` names the rule in the register of rules; a rule that rests on an assumption has an `N-` id.
 */
import type { Datum, Duur } from '../termijn/index.ts';

export interface Herinneringsstap {
  /** Stable name of the step; it stands in the record. */
  stap: string;
  /** How long before the last day of the subject the reminder goes out. */
  vooraf: Duur;
}

export interface Handleiding {
  versie: string;
  geldigVanaf: Datum;
  aanvraag: {
    /** AP-6, N-2. */
    beslistermijn: Duur;
    /** N-3: days that a school gets to complete its application. */
    aanvultermijn: Duur;
    aanvulherinneringen: readonly Herinneringsstap[];
    /** AP-7 (Awb 4:5 lid 4): the decision not to process is announced within this term. */
    buitenBehandeling: Duur;
  };
  keurmerkVoorBepaaldeTijd: {
    /** AP-12, N-1. */
    duur: Duur;
  };
  meetperiode: {
    /**
     * RA-2, RA-5: a meetperiode ends with the calendar year. The first one of a new school does so only when it is at
     * least this many months long; else it runs for twelve months from the grant.
     */
    eersteTenMinsteMaanden: number;
  };
  vog: {
    /** VO-4, VO-5, N-23: oldest a VOG may be when it is handed over, in months. */
    hoogsteLeeftijdMaanden: number;
    /** N-22. */
    herinneringen: readonly Herinneringsstap[];
  };
  resultatenaudit: {
    /** N-29: the school proposes CI and date at the latest this long after the end of the meetperiode. */
    voorstelNaMeetperiode: Duur;
    /** RA-4: at the latest this long after the end of the meetperiode. */
    auditNaMeetperiode: Duur;
    /** N-29: escalation this long before the last audit day. */
    escalatieVooraf: Duur;
    herinneringen: readonly Herinneringsstap[];
  };
  toezicht: {
    /** AP-3, N-5. */
    eersteNaMaanden: number;
    /** N-5: the window runs this long on either side of the nominal day. */
    vensterWeken: number;
    /** TK-1, AP-4. */
    ritmeJaren: number;
    herinneringen: readonly Herinneringsstap[];
  };
}

const dagen = (aantal: number): Duur => ({ aantal, eenheid: 'dagen' });
const weken = (aantal: number): Duur => ({ aantal, eenheid: 'weken' });
const maanden = (aantal: number): Duur => ({ aantal, eenheid: 'maanden' });

const stap = (naam: string, vooraf: Duur): Herinneringsstap => ({ stap: naam, vooraf });

const HANDLEIDING_2024: Omit<Handleiding, 'versie' | 'geldigVanaf'> = {
  aanvraag: {
    beslistermijn: weken(8),
    aanvultermijn: dagen(14),
    aanvulherinneringen: [stap('7 dagen', dagen(7))],
    buitenBehandeling: weken(4),
  },
  keurmerkVoorBepaaldeTijd: { duur: maanden(15) },
  meetperiode: { eersteTenMinsteMaanden: 6 },
  vog: {
    hoogsteLeeftijdMaanden: 6,
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
    escalatieVooraf: weken(4),
    herinneringen: [
      stap('6 weken', weken(6)),
      stap('4 weken', weken(4)),
      stap('2 weken', weken(2)),
      stap('3 dagen', dagen(3)),
    ],
  },
  toezicht: {
    eersteNaMaanden: 6,
    vensterWeken: 4,
    ritmeJaren: 4,
    herinneringen: [stap('12 weken', weken(12))],
  },
};

/** VO-5: the Handleiding 2022 asked for a VOG of at most three months; from the FAQ of 2024 on it is six again. */
const MET_DRIE_MAANDEN_VOG = { ...HANDLEIDING_2024, vog: { ...HANDLEIDING_2024.vog, hoogsteLeeftijdMaanden: 3 } };

export const HANDLEIDINGEN: readonly Handleiding[] = [
  { versie: '2022', geldigVanaf: '2022-01-01', ...MET_DRIE_MAANDEN_VOG },
  { versie: '2023', geldigVanaf: '2023-01-01', ...MET_DRIE_MAANDEN_VOG },
  { versie: '2024', geldigVanaf: '2024-01-01', ...HANDLEIDING_2024 },
  { versie: '2025', geldigVanaf: '2025-01-01', ...HANDLEIDING_2024 },
  { versie: '2026', geldigVanaf: '2026-01-01', ...HANDLEIDING_2024 },
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
  const geldend = HANDLEIDINGEN.filter((h) => h.geldigVanaf <= datum);
  const gevonden = geldend.at(-1) ?? HANDLEIDINGEN[0];
  if (!gevonden) throw new Error('Er is geen enkele Handleiding');
  return gevonden;
}
