/**
 * The traject of one school, from its first day on the record until the end: commands come in as updates, deadlines as
 * timers, one at a time. Each command and each wake-up costs exactly one local activity, which decides and records in
 * one transaction. The workflow acts on what was recorded only, so no change of rules can break a running traject.
 */
import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  continueAsNew,
  defineQuery,
  defineUpdate,
  proxyLocalActivities,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { Vastlegactiviteiten } from '../activities/vastleggen.ts';
import { DEFECT, OPDRACHT, type Opdrachtverzoek, STAND, type Trajectstand, type Vastlegging } from './verkeer.ts';

/** Gives a command. Answers what was recorded, also when that is a refusal. Repeats with the same id do no harm. */
const opdrachtUpdate = defineUpdate<Vastlegging, [Opdrachtverzoek]>(OPDRACHT);

/** Where the traject believes it stands. The record is the truth; operators and tests compare the two. */
const standQuery = defineQuery<Trajectstand>(STAND);

const { legVast } = proxyLocalActivities<Vastlegactiviteiten>({
  startToCloseTimeout: '10s',
  // With PostgreSQL away the retries become a timer after three seconds: an outage costs a few events a minute.
  localRetryThreshold: '3s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '30s', nonRetryableErrorTypes: [DEFECT] },
});

/** How long a traject leaves a wake-up alone whose rules throw, before it tries again. */
const NA_DEFECT_MS = 15 * 60_000;

interface Post {
  verzoek: Opdrachtverzoek;
  antwoord: Vastlegging | null;
  fout: string | null;
}

export async function traject(begin: Trajectstand): Promise<void> {
  const stand: Trajectstand = { ...begin };
  const inbox: Post[] = [];
  let meetjaarBegonnen = false;

  setHandler(standQuery, () => stand);
  setHandler(
    opdrachtUpdate,
    async (verzoek) => {
      const post: Post = { verzoek, antwoord: null, fout: null };
      inbox.push(post);
      await condition(() => post.antwoord !== null || post.fout !== null);
      if (post.antwoord) return post.antwoord;
      throw ApplicationFailure.nonRetryable(post.fout ?? 'onbekend', DEFECT);
    },
    { validator: controleer },
  );

  const nu = () => Date.now() + stand.klokVerschuiving;

  const verwerk = (vastlegging: Vastlegging) => {
    stand.versie = vastlegging.versie;
    stand.wekker = vastlegging.wekker;
    meetjaarBegonnen ||= vastlegging.gebeurtenissen.some((g) => g.soort === 'MeetjaarBegonnen');
    setCurrentDetails(vastlegging.status);
  };

  for (;;) {
    const post = await volgendePost(inbox, stand.wekker, nu);
    if (post) {
      try {
        const aanleiding = { soort: 'opdracht', verzoek: post.verzoek } as const;
        const vastlegging = await legVast({ schoolId: stand.schoolId, aanleiding, moment: nu() });
        verwerk(vastlegging);
        post.antwoord = vastlegging;
      } catch (fout) {
        post.fout = redenVan(fout);
      }
    } else {
      stand.wekkers += 1;
      try {
        const aanleiding = { soort: 'wekker', aanleidingId: `${stand.schoolId}/wekker/${stand.wekkers}` } as const;
        verwerk(await legVast({ schoolId: stand.schoolId, aanleiding, moment: nu() }));
      } catch (fout) {
        setCurrentDetails(`De wekker van dit traject mislukt: ${redenVan(fout)}`);
        stand.wekker = nu() + NA_DEFECT_MS;
      }
    }
    if ((meetjaarBegonnen || workflowInfo().continueAsNewSuggested) && inbox.length === 0) {
      await condition(allHandlersFinished);
      if (inbox.length === 0) await continueAsNew<typeof traject>(stand);
    }
  }
}

/** The first command that waits, or null when the wake-up comes first. */
async function volgendePost(inbox: Post[], wekker: number | null, nu: () => number): Promise<Post | null> {
  if (inbox.length === 0) {
    if (wekker === null) await condition(() => inbox.length > 0);
    else if (wekker > nu()) {
      await condition(() => inbox.length > 0, wekker - nu(), { summary: 'tot de volgende termijn' });
    }
  }
  return inbox.shift() ?? null;
}

/** Synchronous on purpose: the rejection of an async validator is lost. The rules themselves decide in the activity. */
function controleer(verzoek: Opdrachtverzoek): void {
  const compleet =
    typeof verzoek?.aanleidingId === 'string' &&
    typeof verzoek.inhoudHash === 'string' &&
    typeof verzoek.opdracht?.soort === 'string';
  if (!compleet) throw ApplicationFailure.nonRetryable('De opdracht is niet compleet', 'ONGELDIG');
}

function redenVan(fout: unknown): string {
  const oorzaak = fout instanceof Error && fout.cause instanceof Error ? fout.cause : fout;
  return oorzaak instanceof Error ? oorzaak.message : String(oorzaak);
}
