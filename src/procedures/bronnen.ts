/** Every resource of every procedure: the API makes its routes from them, and the what-if finds its commands in them. */
import type { Bron } from '../opdrachten/bron.ts';
import { aanvraagbronnen } from './aanvraag.ts';
import { belangenbronnen } from './belangen.ts';
import { bestuurbronnen } from './bestuur.ts';
import { contactbronnen } from './contact.ts';
import { correspondentiebronnen } from './correspondentie.ts';
import { keurmerkbronnen } from './keurmerk.ts';
import { meetjaarbronnen } from './meetjaar.ts';
import { nt2bronnen } from './nt2.ts';
import { onaangekondigdbronnen } from './onaangekondigd.ts';
import { planningbronnen } from './planning.ts';
import { plichtbronnen } from './plichten.ts';
import { resultatenauditbronnen } from './resultatenaudit.ts';
import { signaalbronnen } from './signalen.ts';
import { stopbronnen } from './stop.ts';
import { termijnbewakingbronnen } from './termijnbewaking.ts';
import { tevredenheidbronnen } from './tevredenheid.ts';
import { toezichtbronnen } from './toezicht.ts';
import { verbandenbronnen } from './verbanden.ts';
import { vogbronnen } from './vog.ts';
import { voornemenbronnen } from './voornemen.ts';
import { werkvoorraadbronnen } from './werkvoorraad.ts';

export const bronnen: readonly Bron<unknown>[] = [
  ...aanvraagbronnen,
  ...keurmerkbronnen,
  ...contactbronnen,
  ...bestuurbronnen,
  ...verbandenbronnen,
  ...vogbronnen,
  ...planningbronnen,
  ...belangenbronnen,
  ...resultatenauditbronnen,
  ...tevredenheidbronnen,
  ...nt2bronnen,
  ...toezichtbronnen,
  ...plichtbronnen,
  ...onaangekondigdbronnen,
  ...signaalbronnen,
  ...voornemenbronnen,
  ...stopbronnen,
  ...meetjaarbronnen,
  ...correspondentiebronnen,
  ...termijnbewakingbronnen,
  ...werkvoorraadbronnen,
];
