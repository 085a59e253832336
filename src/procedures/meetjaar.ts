/** The start of a meetjaar that waited for norms, as a resource (N-6). */
import { leeg } from '../opdrachten/bron.ts';
import { maakBron } from '../opdrachten/maak-bron.ts';

export const meetjaarbronnen = maakBron({
  pad: 'meetjaren',
  naam: 'Meetjaar',
  samenvatting: 'Aangehouden meetjaar starten',
  onderwerp: 'Meetjaren',
  opdrachten: ['MeetjaarStarten'],
  invoer: leeg(),
  opdracht: () => ({ soort: 'MeetjaarStarten' }),
  feiten: ['MeetjaarBegonnen', 'MeetjaarAangehouden'],
});
