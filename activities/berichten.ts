import type { Dossier, Gebeurtenis } from '../domain/dossier/dossier.ts';

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

/** What a fact changes of a message that exists already. What is left out stays as it is. */
export interface Berichtwijziging {
  id: string;
  status?: 'mislukt' | 'te posten' | 'te verzenden' | 'verzonden';
  kanaal?: 'e-mail' | 'post';
  datum?: string;
  fout?: string;
  /** Whether the next sending must be told to the traject, because it counts from that day. */
  opnieuw?: boolean;
  /** The state of the message that the traject knows of now. */
  gemeld?: 'mislukt' | 'onbekend' | 'verzonden';
}

/** The last change of a message wins. `daarna` is the dossier with these facts. */
export function berichtwijzigingenUit(
  schoolId: string,
  gebeurtenissen: readonly Gebeurtenis[],
  daarna: Dossier,
): Berichtwijziging[] {
  const rijen = new Map<string, Berichtwijziging>();
  for (const g of gebeurtenissen) {
    const wijziging = wijzigingUit(g, daarna);
    if (!wijziging) continue;
    const id = `${schoolId}.${'briefId' in g ? g.briefId : 'berichtId' in g ? g.berichtId : ''}`;
    rijen.set(id, { ...rijen.get(id), id, ...wijziging });
  }
  return [...rijen.values()];
}

function wijzigingUit(g: Gebeurtenis, { correspondentie }: Dossier): Omit<Berichtwijziging, 'id'> | null {
  switch (g.soort) {
    case 'BriefNaarPost':
      return { status: 'te posten', kanaal: 'post', datum: g.datum };
    case 'BezorgingMislukt':
      if (g.uitkomst !== 'teruggekomen') return { gemeld: g.uitkomst };
      return { status: 'mislukt', fout: 'Het bericht kwam terug.', gemeld: 'verzonden' };
    case 'BriefAlsnogVerzonden':
      return { status: 'verzonden', datum: g.datum, opnieuw: false, gemeld: 'verzonden' };
    case 'BerichtHervat':
      if (correspondentie.wachtend.some((b) => b.briefId === g.berichtId))
        return { status: 'te posten', kanaal: 'post' };
      return g.keuze === 'opnieuw' ? { status: 'te verzenden', opnieuw: true } : { status: 'verzonden' };
    default:
      return null;
  }
}
