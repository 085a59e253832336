/** The school as the forms of a plan need it: with what the plan itself would bring about. */
import type { School } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import type { Planregel } from './plan.ts';

type Simulatie = components['schemas']['Simulatie'];
type Meetjaar = School['meetjaren'][number];

export function schoolInPlan(school: School, plan: readonly Planregel[], simulatie: Simulatie): School {
  return {
    ...school,
    meetjaren: [...school.meetjaren, ...komendeMeetjaren(school, Number(simulatie.totEnMet.slice(0, 4)))],
    voornemens: [...school.voornemens, ...geplandeVoornemens(school, plan)],
    termijnen: simulatie.termijnverloop.map(({ vanDatum: _van, totDatum: _tot, ...termijn }) => ({
      ...termijn,
      soort: 'termijn',
    })),
    berichten: simulatie.brieven.map(({ id, sjabloon, omschrijving, kanaal, klaarzetDatum, status }) => ({
      ...{ id, sjabloon, omschrijving, kanaal, status },
      datum: klaarzetDatum,
      verzondenOp: null,
      fout: null,
    })),
    stop: school.stop ?? geplandeStop(simulatie),
  };
}

function komendeMeetjaren({ meetjaren, regels, vandaag }: School, tot: number): Meetjaar[] {
  const eerste = Math.max(Number(vandaag.slice(0, 4)) - 1, ...meetjaren.map((m) => m.jaar)) + 1;
  return Array.from({ length: Math.max(0, tot - eerste + 1) }, (_, i) => ({
    jaar: eerste + i,
    handleiding: '',
    van: `${eerste + i}-01-01`,
    totEnMet: `${eerste + i}-12-31`,
    goedkeuringsDatum: null,
    normen: null,
    leerroutes: regels.leerroutes,
    uitsluitingen: regels.uitsluitingen,
    resultatenaudit: null,
    directieVogs: [],
    resultaten: null,
    tevredenheid: null,
    lesuren: null,
    advies: null,
    ingetrokkenAdviezen: [],
  }));
}

function geplandeVoornemens({ voornemens }: School, plan: readonly Planregel[]): School['voornemens'] {
  const laatste = Math.max(0, ...voornemens.map((v) => v.nummer));
  return plan
    .filter((regel) => regel.opdracht === 'VoornemenUitbrengen')
    .map(({ datum, inhoud }, i) => ({
      nummer: laatste + i + 1,
      maatregel: inhoud['maatregel'] as School['voornemens'][number]['maatregel'],
      gronden: [],
      uitbrengDatum: datum,
      verzendDatum: null,
      zienswijzeDatum: null,
      afdoeningsDatum: null,
    }));
}

/** The closure list of a stop that is planned, from the terms that it brings. */
function geplandeStop({ termijnverloop, totEnMet }: Simulatie): School['stop'] {
  const punten = termijnverloop.filter((t) => t.id.startsWith('stop/'));
  if (punten.length === 0) return null;
  type Punt = NonNullable<School['stop']>['punten'][number];
  return {
    reden: 'gestopt',
    meldDatum: punten[0]?.vanDatum ?? totEnMet,
    laatsteDatum: totEnMet,
    geeindigd: false,
    punten: punten.map(({ id, omschrijving, wie, laatsteDag }) => ({
      punt: id.slice('stop/'.length) as Punt['punt'],
      omschrijving,
      wie: wie === 'school' ? 'school' : 'servicedesk',
      uiterlijkDatum: laatsteDag,
      afgerond: false,
    })),
  };
}
