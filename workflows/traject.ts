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
import {
  type Aanleiding,
  DEFECT,
  OPDRACHT,
  type Opdrachtverzoek,
  STAND,
  type Trajectstand,
  type Vastlegging,
  WEKKEN,
} from './verkeer.ts';

/** Gives a command. Answers what was recorded, also when that is a refusal. Repeats with the same id do no harm. */
const opdrachtUpdate = defineUpdate<Vastlegging, [Opdrachtverzoek]>(OPDRACHT);

/** Something outside the dossier has changed. A wake-up that finds nothing due still records what there is to do now. */
const wekUpdate = defineUpdate<Vastlegging>(WEKKEN);

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
  /** Null: a wake-up that was asked for. */
  verzoek: Opdrachtverzoek | null;
  antwoord: Vastlegging | null;
  fout: string | null;
}

export async function traject(begin: Trajectstand): Promise<void> {
  const stand: Trajectstand = { ...begin };
  const inbox: Post[] = [];
  let meetjaarBegonnen = false;

  const geef = async (verzoek: Opdrachtverzoek | null) => {
    const post: Post = { verzoek, antwoord: null, fout: null };
    inbox.push(post);
    await condition(() => post.antwoord !== null || post.fout !== null);
    if (post.antwoord) return post.antwoord;
    throw ApplicationFailure.nonRetryable(post.fout ?? 'onbekend', DEFECT);
  };

  setHandler(standQuery, () => stand);
  setHandler(opdrachtUpdate, geef, { validator: controleer });
  setHandler(wekUpdate, () => geef(null));

  const nu = () => Date.now() + stand.klokVerschuiving;

  const verwerk = (vastlegging: Vastlegging) => {
    stand.versie = vastlegging.versie;
    stand.wekker = vastlegging.wekker;
    meetjaarBegonnen ||= vastlegging.gebeurtenissen.some((g) => g.soort === 'MeetjaarBegonnen');
    setCurrentDetails(vastlegging.status);
  };

  for (;;) {
    const post = await volgendePost(inbox, stand.wekker, nu);
    if (!post?.verzoek) stand.wekkers += 1;
    const aanleiding: Aanleiding = post?.verzoek
      ? { soort: 'opdracht', verzoek: post.verzoek }
      : { soort: 'wekker', aanleidingId: `${stand.schoolId}/wekker/${stand.wekkers}` };
    try {
      const vastlegging = await legVast({ schoolId: stand.schoolId, aanleiding, moment: nu() });
      verwerk(vastlegging);
      if (post) post.antwoord = vastlegging;
    } catch (fout) {
      if (post) post.fout = redenVan(fout);
      else {
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

/** The first that waits, or null when the wake-up comes first. */
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
