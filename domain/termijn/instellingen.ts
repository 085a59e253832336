/** Choices where the law can be read in two ways, or where no law says it. */
export interface Termijninstellingen {
  /** TM-7, N-32: a term of the Handleiding rolls to a working day as if the Algemene termijnenwet applied. */
  readonly handleidingSchuift: boolean;
  /** TM-10, T10: an adjournment counts from the rolled end or from the nominal end of the term. */
  readonly verdagingVanaf: 'verschoven' | 'nominaal';
  /** TM-11: the day of repair itself belongs to the suspension. */
  readonly hersteldagTeltMee: boolean;
  /** N-33: the first day of the dwangsom is this number of days after the day of receipt of the notice of default. */
  readonly dwangsomVanafDag: 14 | 15;
}

export const INSTELLINGEN: Termijninstellingen = {
  handleidingSchuift: true,
  verdagingVanaf: 'verschoven',
  hersteldagTeltMee: false,
  dwangsomVanafDag: 15,
};

export interface Instellinguitleg {
  readonly regel: string;
  readonly vraag: string;
  readonly waarom: string;
}

/** Per setting: the rule, the question it answers, and why the default is the safe choice. */
export const INSTELLINGUITLEG: Readonly<Record<keyof Termijninstellingen, Instellinguitleg>> = {
  handleidingSchuift: {
    regel: 'N-32',
    vraag: 'Schuift de laatste dag van een termijn uit de Handleiding op als die dag geen werkdag is?',
    waarom:
      'De Handleiding is geen wet, dus de Algemene termijnenwet geldt niet vanzelf. Opschuiven is in het voordeel van de school: niemand verliest een recht door een weekend of feestdag.',
  },
  verdagingVanaf: {
    regel: 'TM-10',
    vraag: 'Telt een verdaging vanaf de verschoven laatste dag of vanaf de laatste dag zonder verschuiving?',
    waarom:
      'De Algemene termijnenwet verlengt de termijn zelf, dus de verdaging sluit aan op het verlengde einde. Omdat het ook anders gelezen kan worden, geeft de uitkomst ook de vroegste dag: wie daarvoor beslist, is altijd op tijd.',
  },
  hersteldagTeltMee: {
    regel: 'TM-11',
    vraag: 'Hoort de dag van herstel nog bij de opschorting?',
    waarom:
      'De wet zegt: tot de dag waarop het verzuim is hersteld. Die dag zelf telt dan niet mee. Dat is de kortste pauze en dus de vroegste einddatum: veilig voor Blik op Werk.',
  },
  dwangsomVanafDag: {
    regel: 'N-33',
    vraag: 'Hoeveel dagen na de ontvangst van de ingebrekestelling is de eerste dag van de dwangsom?',
    waarom:
      'De wet noemt de dag waarop twee weken zijn verstreken. Na ontvangst op dag D zijn de dagen D+1 tot en met D+14 samen twee volle weken; de eerste dag daarna is D+15. Wie zeker wil zijn, beslist uiterlijk op D+13.',
  },
};

/** The given choices on top of the defaults. */
export function metStandaard(gekozen: Partial<Termijninstellingen> | undefined): Termijninstellingen {
  return gekozen === undefined ? INSTELLINGEN : { ...INSTELLINGEN, ...gekozen };
}
