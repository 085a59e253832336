import { z } from 'zod';
import { inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { alinea, type Blok, type Brief, type Briefvraag, dag, kleineLetter, kop } from './brief.ts';
import { watTeDoen } from './wat-te-doen.ts';

const feiten = z.object({
  punten: z.array(z.object({ reeks: z.string(), onderwerp: z.string(), laatsteDag: dag })).min(1),
});

/** The digest of reminders of one day (M4). */
export function herinnering(vraag: Briefvraag): Brief {
  const { punten } = feiten.parse(vraag.gegevens);
  const opVolgorde = punten.toSorted((a, b) => (a.laatsteDag < b.laatsteDag ? -1 : 1));
  const enige = punten.length === 1 ? punten[0] : undefined;
  return {
    onderwerp: `Herinnering: ${enige ? kleineLetter(enige.onderwerp) : `${punten.length} onderwerpen`}`,
    procedure: 'herinneringen',
    blokken: [
      alinea(
        enige
          ? 'Wij herinneren u aan een termijn voor het Keurmerk Inburgeren.'
          : `Wij herinneren u aan ${punten.length} termijnen voor het Keurmerk Inburgeren. De termijn die het eerst eindigt, staat bovenaan.`,
      ),
      ...opVolgorde.flatMap(({ reeks, onderwerp, laatsteDag }): Blok[] => {
        const doen = watTeDoen(reeks);
        return [
          kop(onderwerp),
          alinea(`De termijn loopt tot en met ${inWoordenMetWeekdag(laatsteDag)}.${doen ? ` ${doen}` : ''}`),
        ];
      }),
      kop('Heeft u dit al gedaan?'),
      alinea('Als u het aan ons heeft doorgegeven, krijgt u over dat onderwerp geen herinnering meer.'),
    ],
  };
}
