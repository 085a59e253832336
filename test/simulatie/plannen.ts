/** Random plans: a school that begins somewhere, and commands on days, most of them sensible and some of them silly. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type Opdracht, OPDRACHTSOORTEN, procedures } from '../../domain/dossier/dossier.ts';
import type { Rol } from '../../domain/dossier/procedure.ts';
import type { GeplandeOpdracht } from '../../domain/simulatie/simulatie.ts';
import { type Datum, eersteKantoordag, KALENDER, momentVan, plusDagen } from '../../domain/termijn/index.ts';
import { importeren, indienen } from '../domein/feiten.ts';
import { bezoekPlannen, uitnodigen, uitnodigingBeantwoorden } from '../domein/toezicht.ts';
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
  opdrachten: (dag: Datum) => [Opdracht, Rol][];
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
};

/** Commands between two looks at the school. At seventeen past the hour nothing happens by itself. */
const MINUUT = '17';

/** A plan of so many commands after the beginning, which is at ten in the morning of `begin`. */
export const planVan = (naam: string, begin: Datum, aantal: number): fc.Arbitrary<Plan> => {
  const soort = BEGINNEN[naam];
  if (!soort) throw new Error(`Er is geen begin ${naam}`);
  const gewoon = zet(soort.soorten);
  const anders = zet(OPDRACHTSOORTEN);
  const zetten = fc.array(fc.oneof({ arbitrary: gewoon, weight: 7 }, { arbitrary: anders, weight: 1 }), {
    minLength: aantal,
    maxLength: aantal,
  });
  return fc.record({ zetten, nummer: fc.nat() }).map(({ zetten: rij, nummer }) => {
    const eerste = soort.opdrachten(begin).map(([opdracht, rol]) => gepland(begin, '10:00', rol, opdracht));
    return { naam, opdrachten: [...eerste, ...uitgezet(rij, begin, String(nummer))] };
  });
};

export const BEGINNAMEN = Object.keys(BEGINNEN);

const gepland = (dag: Datum, tijd: string, rol: Rol, opdracht: Opdracht): Gepland => ({
  ...{ dag, tijd, rol, opdracht },
  moment: momentVan(dag, tijd),
});

function uitgezet(zetten: readonly Zet[], begin: Datum, eigen: string): Gepland[] {
  let vorige = momentVan(begin, '10:00');
  let dag = begin;
  return zetten.map(({ dagen, uren, rol, opdracht }) => {
    const tijd = `${String(uren).padStart(2, '0')}:${MINUUT}`;
    dag = plusDagen(dag, dagen);
    if (momentVan(dag, tijd) <= vorige) dag = plusDagen(dag, 1);
    vorige = momentVan(dag, tijd);
    return gepland(dag, tijd, rol, zoalsHetAankomt(opdracht(dag), eigen));
  });
}

/** References that the database holds as a UUID. The API lets nothing else through. */
const VERWIJZINGEN = ['persoonId', 'andereSchoolId', 'door'];

/**
 * A command as it comes out of the wire: in JSON there is no NaN and no undefined. Every plan has persons and schools of
 * its own, so that no plan makes a tie with another.
 */
function zoalsHetAankomt(opdracht: Opdracht, eigen: string): Opdracht {
  const velden = Object.entries(JSON.parse(JSON.stringify(opdracht)) as object).map(([veld, waarde]) =>
    VERWIJZINGEN.includes(veld) && waarde !== null ? [veld, uuidVan(eigen, String(waarde))] : [veld, waarde as unknown],
  );
  return Object.fromEntries(velden) as Opdracht;
}

function uuidVan(...delen: string[]): string {
  const hash = createHash('sha256').update(delen.join(' ')).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
