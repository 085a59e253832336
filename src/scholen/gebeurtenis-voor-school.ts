import { type Gebeurtenis, isIntern } from '../../domain/dossier/dossier.ts';

/**
 * A fact as the school may know it: who gave a signal, and what it says, stays confidential (SG-1), and so does what
 * happened to another school (AP-5). Of a tie the school learns that there is one, and whether it has been judged.
 */
export function voorSchool(feit: Gebeurtenis): Gebeurtenis {
  switch (feit.soort) {
    case 'KalenderGewijzigd':
      return { ...feit, verschoven: feit.verschoven.filter(({ termijnId }) => !isIntern(termijnId)) };
    case 'VerbandGevonden':
      return { ...feit, verband: { via: feit.verband.via } } as Gebeurtenis;
    case 'VerbandBeoordeeld':
      return zonder(feit, 'andereSchoolId', 'oordeel', 'motivering');
    case 'AanvraagIngediend':
      return zonder(feit, 'wachttijdTotEnMet');
    case 'AanvraagToegekend':
      return zonder(feit, 'motivering');
    case 'ToezichtVervroegd':
      return zonder(feit, 'signaal', 'reden');
    default:
      return zonder(feit, 'signaal');
  }
}

function zonder(feit: Gebeurtenis, ...velden: readonly string[]): Gebeurtenis {
  return Object.fromEntries(Object.entries(feit).filter(([veld]) => !velden.includes(veld))) as unknown as Gebeurtenis;
}
