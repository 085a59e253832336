import type { Sjabloon } from '../../../domain/dossier/procedure.ts';
import { aanvraagIngetrokken } from './aanvraag-ingetrokken.ts';
import { aanvraagOntvangen } from './aanvraag-ontvangen.ts';
import { aanvullingGevraagd } from './aanvulling-gevraagd.ts';
import { beslistermijnVerlengd } from './beslistermijn-verlengd.ts';
import { besluitAfwijzing } from './besluit-afwijzing.ts';
import { besluitBuitenBehandeling } from './besluit-buiten-behandeling.ts';
import { besluitVerlening } from './besluit-verlening.ts';
import type { Brief, Briefvraag } from './brief.ts';
import { herinnering } from './herinnering.ts';
import { planningEscalatie } from './planning-escalatie.ts';

/** A letter of a procedure, or the daily digest of reminders. */
export type Sjabloonnaam = Sjabloon | 'herinnering';

export const SJABLONEN: Readonly<Record<Sjabloonnaam, (vraag: Briefvraag) => Brief>> = {
  'aanvraag-ontvangen': aanvraagOntvangen,
  'aanvulling-gevraagd': aanvullingGevraagd,
  'beslistermijn-verlengd': beslistermijnVerlengd,
  'besluit-verlening': besluitVerlening,
  'besluit-afwijzing': besluitAfwijzing,
  'besluit-buiten-behandeling': besluitBuitenBehandeling,
  'aanvraag-ingetrokken': aanvraagIngetrokken,
  'planning-escalatie': planningEscalatie,
  herinnering,
};
