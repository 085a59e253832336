import type { Gebeurtenis } from '../domain/dossier/dossier.ts';

/** A row of the outbox. Its id follows from the event, so that the same step can never make a second message (M2). */
export interface Berichtrij {
  id: string;
  sjabloon: string;
  kanaal: 'e-mail' | 'post';
  gegevens: unknown;
  datum: string;
  status: 'klaargezet' | 'te posten' | 'te verzenden' | 'verzonden';
}

/** The messages that recorded events bring about. The last state of a message wins. */
export function berichtenUit(schoolId: string, gebeurtenissen: readonly Gebeurtenis[]): Berichtrij[] {
  const rijen = new Map<string, Berichtrij>();
  for (const g of gebeurtenissen) {
    const rij = berichtUit(schoolId, g);
    if (rij) rijen.set(rij.id, rij);
  }
  return [...rijen.values()];
}

function berichtUit(schoolId: string, g: Gebeurtenis): Berichtrij | null {
  switch (g.soort) {
    case 'BriefKlaargezet':
    case 'BriefVerzonden': {
      const { briefId, sjabloon, kanaal, gegevens, datum } = g;
      const verzonden = g.soort === 'BriefVerzonden';
      const perPost = verzonden ? 'verzonden' : 'te posten';
      const perMail = verzonden ? 'te verzenden' : 'klaargezet';
      const status = kanaal === 'post' ? perPost : perMail;
      return { id: `${schoolId}.${briefId}`, sjabloon, kanaal, gegevens, datum, status };
    }
    case 'HerinneringVerzonden':
      return {
        id: `${schoolId}.herinnering-${g.datum}`,
        sjabloon: 'herinnering',
        kanaal: 'e-mail',
        gegevens: { punten: g.punten },
        datum: g.datum,
        status: 'te verzenden',
      };
    default:
      return null;
  }
}
