/** Random plans: a school that begins somewhere, and commands on days, most of them sensible and some of them silly. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  contextOp,
  decide,
  evolve,
  leegDossier,
  type Opdracht,
  OPDRACHTSOORTEN,
  procedures,
} from '../../domain/dossier/dossier.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import type { GeplandeOpdracht } from '../../domain/simulatie/simulatie.ts';
import { loopVooruit } from '../../domain/simulatie/wekkingen.ts';
import {
  type Datum,
  dagenTussen,
  eersteKantoordag,
  KALENDER,
  momentVan,
  plusDagen,
} from '../../domain/termijn/index.ts';
import {
  adviesGeven,
  deelnemersLeveren,
  lesurenOpgeven,
  resultatenLeveren,
  tevredenheidVastleggen,
} from '../domein/audit.ts';
import { BRONNEN } from '../domein/bronnen.ts';
import { importeren, indienen } from '../domein/feiten.ts';
import {
  bezoekPlannen,
  bezoekVastleggen,
  conceptrapport,
  uitnodigen,
  uitnodigingBeantwoorden,
} from '../domein/toezicht.ts';
import { type Zet, zet } from '../domein/willekeurig.ts';

/** A planned command with the day and the time that its moment has in the Netherlands. */
export interface Gepland extends GeplandeOpdracht {
  dag: Datum;
  tijd: string;
}

export interface Plan {
  naam: string;
  opdrachten: readonly Gepland[];
}

type Soort = Opdracht['soort'];
type Procedure = keyof typeof procedures;

const soortenVan = (...namen: Procedure[]) =>
  namen.flatMap((naam) => Object.keys(procedures[naam].opdrachten) as Soort[]);

interface Begin {
  /** Each on the first day, or so many days after it. */
  opdrachten: (dag: Datum) => [opdracht: Opdracht, rol: Rol, dagen?: number][];
  /** What its plan is mostly about. */
  soorten: readonly Soort[];
}

const BEGINNEN: Readonly<Record<string, Begin>> = {
  'nieuw, met een aanvraag': {
    opdrachten: (dag) => [
      [{ soort: 'SchoolInschrijven', omvang: 'klein', aantalVestigingen: 1, elektronischBereikbaar: true }, 'school'],
      [{ ...indienen, ontvangenOp: dag } as Opdracht, 'school'],
    ],
    soorten: soortenVan('aanvraag', 'voornemen', 'verbanden', 'bestuur', 'termijnbewaking'),
  },
  'nieuw, per post': {
    opdrachten: (dag) => [
      [
        { soort: 'SchoolInschrijven', omvang: 'groot', aantalVestigingen: 4, elektronischBereikbaar: false },
        'servicedesk',
      ],
      [{ ...indienen, ontvangenOp: dag } as Opdracht, 'servicedesk'],
    ],
    soorten: soortenVan('aanvraag', 'correspondentie', 'contact', 'contact', 'vog', 'planning'),
  },
  'met keurmerk voor onbepaalde tijd': {
    opdrachten: () => [[importeren(), 'servicedesk']],
    soorten: soortenVan('vog', 'bestuur', 'planning', 'belangen', 'tevredenheid', 'resultatenaudit', 'nt2', 'toezicht'),
  },
  'in het venster van Toezicht in de Klas': {
    opdrachten: (dag) => [
      // Four years ago in two months: the window has been open for four months.
      [importeren({ laatsteTidkOp: plusDagen(dag, -1_400) }), 'servicedesk'],
      [uitnodigen([eersteKantoordag(plusDagen(dag, 40), KALENDER)]), 'planner'],
      [uitnodigingBeantwoorden([eersteKantoordag(plusDagen(dag, 40), KALENDER)]), 'school'],
      [bezoekPlannen(eersteKantoordag(plusDagen(dag, 40), KALENDER)), 'planner'],
    ],
    soorten: soortenVan('toezicht', 'toezicht', 'belangen', 'onaangekondigd', 'medewerking'),
  },
  'met signalen en plichten': {
    opdrachten: () => [[importeren({ samenwerkingsgemeenten: ['Tiel'] }), 'servicedesk']],
    soorten: soortenVan(
      'signalen',
      'onaangekondigd',
      'medewerking',
      'cursusplanning',
      'afstandsonderwijs',
      'wijzigingen',
    ),
  },
  'met keurmerk voor bepaalde tijd': {
    opdrachten: (dag) => [
      [
        importeren({
          soortKeurmerk: 'bepaalde tijd',
          verleendOp: plusDagen(dag, -130),
          statusSinds: plusDagen(dag, -130),
          laatsteTidkOp: null,
          tidkUitkomst: null,
        }),
        'servicedesk',
      ],
    ],
    soorten: soortenVan('keurmerk', 'voornemen', 'planning', 'resultatenaudit', 'toezicht', 'stop', 'werkvoorraad'),
  },
  'met een negatief advies': { opdrachten: metAudit, soorten: soortenVan('resultatenaudit', 'voornemen', 'voornemen') },
  'met een conceptrapport': { opdrachten: metConceptrapport, soorten: soortenVan('toezicht', 'werkvoorraad') },
  'met een aanvulling die is gevraagd': {
    opdrachten: (dag) => [
      [{ soort: 'SchoolInschrijven', omvang: 'klein', aantalVestigingen: 1, elektronischBereikbaar: true }, 'school'],
      [{ ...indienen, ontvangenOp: dag } as Opdracht, 'school'],
      [{ soort: 'AanvullingVragen', ontbreekt: 'tekst-1', dagen: 60 }, 'servicedesk'],
    ],
    soorten: [
      'AanvullingOntvangen',
      'AanvullingBeoordelen',
      'BeslistermijnOpschorten',
      'OpschortingBeeindigen',
      'BerichtHervatten',
      'BezorgingMelden',
    ],
  },
  'met een bezoek vandaag': {
    opdrachten: (dag) => [
      [importeren(), 'servicedesk'],
      [
        { soort: 'OnaangekondigdBezoekPlannen', dag, inspecteur: 'ITTA-01', signaal: null, reden: 'tekst-1' },
        'planner',
      ],
      [
        { soort: 'ToegangWeigeringVastleggen', geweigerdOp: dag, bezoek: 'onaangekondigd', toelichting: 'tekst-2' },
        'inspecteur',
      ],
      [
        { soort: 'OnaangekondigdBezoekPlannen', dag, inspecteur: 'ITTA-01', signaal: null, reden: 'tekst-1' },
        'planner',
      ],
      [
        { soort: 'ToegangWeigeringVastleggen', geweigerdOp: dag, bezoek: 'onaangekondigd', toelichting: 'tekst-2' },
        'inspecteur',
      ],
    ],
    soorten: soortenVan('medewerking', 'onaangekondigd', 'signalen'),
  },
  'met een bestuur dat wisselt': {
    opdrachten: () => [[importeren(), 'servicedesk']],
    soorten: soortenVan('bestuur', 'vog', 'verbanden', 'contact'),
  },
  'die stopt': {
    opdrachten: (dag) => [
      [importeren(), 'servicedesk'],
      [{ soort: 'StopMelden', gemeldOp: dag, perDatum: plusDagen(dag, 60), toelichting: null }, 'school'],
    ],
    soorten: soortenVan('stop', 'stop', 'werkvoorraad', 'termijnbewaking', 'nt2'),
  },
};

/** A visit was held, and its draft report is with the school. */
function metConceptrapport(dag: Datum): [Opdracht, Rol, number?][] {
  const dagen = dagenTussen(dag, eersteKantoordag(plusDagen(dag, 30), KALENDER));
  const bezoek = plusDagen(dag, dagen);
  return [
    [importeren({ laatsteTidkOp: plusDagen(dag, -1_400) }), 'servicedesk'],
    [uitnodigen([bezoek]), 'planner'],
    [uitnodigingBeantwoorden([bezoek]), 'school'],
    [bezoekPlannen(bezoek), 'planner'],
    [bezoekVastleggen(bezoek), 'inspecteur', dagen],
    [conceptrapport('voldoende'), 'inspecteur', dagen + 7],
  ];
}

/** The audit over 2025 was held on its last day, and everything for it is there. */
function metAudit(dag: Datum): [Opdracht, Rol, number?][] {
  const gehoudenOp = '2026-03-31';
  const meetjaar = 2025;
  return [
    [importeren({ meetjaar, auditGeplandOp: gehoudenOp, directieVogAfgegevenOp: '2026-02-16' }), 'servicedesk'],
    [resultatenLeveren({ meetjaar, geleverdOp: dag }), 'school'],
    [deelnemersLeveren({ meetjaar, geleverdOp: dag }), 'school'],
    [lesurenOpgeven({ meetjaar }), 'school'],
    [tevredenheidVastleggen({ meetjaar, vastgesteldOp: dag }), 'servicedesk'],
    [adviesGeven({ organisatie: 'negatief' }, { meetjaar, gehoudenOp }), 'auditor'],
  ];
}

/** Commands between two looks at the school. At seventeen past the hour nothing happens by itself. */
const MINUUT = '17';

/** Of so many commands the first is taken that can be given then; of every fourth the first, whatever comes of it. */
const KANSEN = 10;

/** A plan of so many commands after the beginning, which is at ten in the morning of `begin`. */
export const planVan = (naam: string, begin: Datum, aantal: number): fc.Arbitrary<Plan> => {
  const soort = BEGINNEN[naam];
  if (!soort) throw new Error(`Er is geen begin ${naam}`);
  const gewoon = zet(soort.soorten);
  const anders = zet(OPDRACHTSOORTEN);
  const zetten = fc.array(fc.oneof({ arbitrary: gewoon, weight: 7 }, { arbitrary: anders, weight: 1 }), {
    minLength: aantal * KANSEN,
    maxLength: aantal * KANSEN,
  });
  return fc.record({ zetten, nummer: fc.nat() }).map(({ zetten: rij, nummer }) => {
    const eerste = soort
      .opdrachten(begin)
      .map(([opdracht, rol, dagen = 0]) => gepland(plusDagen(begin, dagen), '10:00', rol, opdracht));
    return { naam, opdrachten: [...eerste, ...uitgezet(rij, eerste, String(nummer))] };
  });
};

export const BEGINNAMEN = Object.keys(BEGINNEN);

const gepland = (dag: Datum, tijd: string, rol: Rol, opdracht: Opdracht): Gepland => ({
  ...{ dag, tijd, rol, opdracht },
  moment: momentVan(dag, tijd),
});

function uitgezet(zetten: readonly Zet[], eerste: readonly Gepland[], eigen: string): Gepland[] {
  const school = new Verloop(eerste);
  const gekozen: Gepland[] = [];
  for (let i = 0; i < zetten.length; i += KANSEN) {
    const kansen = zetten.slice(i, i + KANSEN).map((kans) => school.straks(kans, eigen));
    const willekeurig = gekozen.length % 4 === 3;
    const nieuw = (kans: Gepland) => gekozen.every(({ opdracht }) => opdracht.soort !== kans.opdracht.soort);
    const mogelijk = willekeurig ? [] : [...kansen.filter(nieuw), ...kansen.filter((kans) => !nieuw(kans))];
    const keuze = mogelijk.find((kans) => school.kan(kans)) ?? kansen[0];
    if (!keuze) continue;
    school.geef(keuze);
    gekozen.push(keuze);
  }
  return gekozen;
}

/** A school as it goes through a plan that is being made. */
class Verloop {
  #dossier = leegDossier();
  #dag: Datum;
  #moment: number;

  constructor(eerste: readonly Gepland[]) {
    this.#dag = eerste[0]?.dag ?? '';
    this.#moment = eerste[0]?.moment ?? 0;
    for (const opdracht of eerste) this.geef(opdracht);
  }

  /** The move on its day and at its time, always later than what was given last. */
  straks({ dagen, uren, rol, opdracht }: Zet, eigen: string): Gepland {
    const tijd = `${String(uren).padStart(2, '0')}:${MINUUT}`;
    const gewenst = plusDagen(this.#dag, dagen);
    const dag = momentVan(gewenst, tijd) <= this.#moment ? plusDagen(gewenst, 1) : gewenst;
    return gepland(dag, tijd, rol, zoalsHetAankomt(opdracht(dag), eigen));
  }

  kan(kans: Gepland): boolean {
    const { dossier } = loopVooruit(this.#dossier, this.#moment, kans.moment, BRONNEN);
    return decide(dossier, kans.opdracht, kans.rol, contextOp(kans.moment, BRONNEN)).geweigerd.length === 0;
  }

  geef({ dag, moment, opdracht, rol }: Gepland): void {
    const { dossier } = loopVooruit(this.#dossier, this.#moment, moment, BRONNEN);
    const { gebeurtenissen } = decide(dossier, opdracht, rol, contextOp(moment, BRONNEN));
    this.#dossier = gebeurtenissen.reduce(evolve, dossier);
    this.#dag = dag;
    this.#moment = moment;
  }
}

/** References that the database holds as a UUID. The API lets nothing else through. */
const VERWIJZINGEN = ['persoonId', 'andereSchoolId', 'door'];

/** What belongs to one school only (AP-2); an empty one stays what it is. */
const eigenNummer = (waarde: string, eigen: string) => (waarde === '' ? waarde : `${waarde}-${eigen}`);

/**
 * A command as it comes out of the wire: in JSON there is no NaN and no undefined. Every plan has persons, schools and DUO
 * numbers of its own, so that no plan makes a tie with another.
 */
function zoalsHetAankomt(opdracht: Opdracht, eigen: string): Opdracht {
  const velden = Object.entries(JSON.parse(JSON.stringify(opdracht)) as Record<string, unknown>).map(
    ([veld, waarde]) => {
      if (veld === 'duoNummer') return [veld, typeof waarde === 'string' ? eigenNummer(waarde, eigen) : waarde];
      const verwijst = VERWIJZINGEN.includes(veld) && waarde !== null;
      return [veld, verwijst ? uuidVan(eigen, JSON.stringify(waarde)) : waarde];
    },
  );
  return Object.fromEntries(velden) as Opdracht;
}

function uuidVan(...delen: string[]): string {
  const hash = createHash('sha256').update(delen.join(' ')).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
