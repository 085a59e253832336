/** The letters and reminders of a simulation, as its events tell them. */
import type { Kanaal } from '../dossier/correspondentie/feiten.ts';
import type { Dossier, Gebeurtenis } from '../dossier/dossier.ts';
import type { Brief, Sjabloon } from '../dossier/procedure.ts';
import type { Datum } from '../termijn/index.ts';

export interface GesimuleerdeBrief {
  briefId: string;
  sjabloon: Sjabloon;
  kanaal: Kanaal;
  gegevens: Brief['gegevens'];
  klaargezetOp: Datum;
  verzondenOp: Datum | null;
  /** A letter lapses when the stage that it is about passes while it waits (T11). */
  stand: 'wacht' | 'verzonden' | 'vervallen';
}

export type Herinnering = Extract<Gebeurtenis, { soort: 'HerinneringVerzonden' }>;

/** Every letter that waited in the beginning or was made since, in order; `voor` and `na` are the dossiers then. */
export function brievenUit(voor: Dossier, gebeurtenissen: readonly Gebeurtenis[], na: Dossier): GesimuleerdeBrief[] {
  const wacht = new Set(na.correspondentie.wachtend.map((b) => b.briefId));
  const verzonden = new Map(
    gebeurtenissen.flatMap((g) =>
      g.soort === 'BriefVerzonden' || g.soort === 'BriefAlsnogVerzonden' ? [[g.briefId, g.datum] as const] : [],
    ),
  );
  const gemaakt = gebeurtenissen.flatMap((g) =>
    g.soort === 'BriefKlaargezet' ? [{ ...g, klaargezetOp: g.datum }] : [],
  );
  const naarPost = new Map(
    gebeurtenissen.flatMap((g) => (g.soort === 'BriefNaarPost' ? [[g.briefId, g.datum] as const] : [])),
  );
  return [...voor.correspondentie.wachtend, ...gemaakt].map(({ briefId, sjabloon, kanaal, gegevens, klaargezetOp }) => {
    const verzondenOp = verzonden.get(briefId) ?? null;
    const stand = verzondenOp ? 'verzonden' : wacht.has(briefId) ? 'wacht' : 'vervallen';
    const naarPostOp = naarPost.get(briefId);
    return {
      ...{ briefId, sjabloon, gegevens, verzondenOp, stand },
      kanaal: naarPostOp ? 'post' : kanaal,
      klaargezetOp: naarPostOp ?? klaargezetOp,
    };
  });
}

export function herinneringenUit(gebeurtenissen: readonly Gebeurtenis[]): Herinnering[] {
  return gebeurtenissen.filter((g): g is Herinnering => g.soort === 'HerinneringVerzonden');
}
