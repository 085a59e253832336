/** The start of a meetjaar that waited for norms, as a resource (N-6). */
import { alsBron, leeg } from '../opdrachten/bron.ts';

export const meetjaarbronnen = [
  alsBron({
    pad: 'meetjaren',
    naam: 'Meetjaar',
    samenvatting: 'Aangehouden meetjaar starten',
    onderwerp: 'Meetjaren',
    opdrachten: ['MeetjaarStarten'],
    invoer: leeg(),
    opdracht: () => ({ soort: 'MeetjaarStarten' }),
    feiten: ['MeetjaarBegonnen', 'MeetjaarAangehouden'],
  }),
];
