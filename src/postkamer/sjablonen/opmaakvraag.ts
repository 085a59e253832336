/** What goes into the layout of a letter, and the sentences that stand in every letter, whatever its form. */
import { type Datum, inWoordenMetWeekdag } from '../../../domain/termijn/index.ts';
import { AFZENDER } from '../afzender.ts';
import type { Blok } from './brief.ts';

export interface Geadresseerde {
  naam: string;
  /** Only of a letter by post, when it is known. */
  straatEnNummer?: string | null;
  postcode?: string | null;
  plaats: string;
}

/** A letter before it gets its form. It is kept with a letter that was sent, so a field may be added but never changed. */
export interface Opmaakvraag {
  onderwerp: string;
  kenmerk: string;
  /** The date of the letter. */
  datum: Datum;
  school: Geadresseerde;
  blokken: readonly Blok[];
  /** Who signs; the servicedesk when left out. */
  namens?: string | undefined;
  perPost: boolean;
  /** The system works with example settings. */
  voorbeeld: boolean;
  /** Shown to see what a template looks like: made-up facts, never sent. */
  proef?: boolean | undefined;
}

const VOORBEELD = 'Let op: dit systeem werkt met voorbeeldwaarden.';
const PROEF = 'Voorbeeld met verzonnen gegevens. Deze brief is niet verstuurd.';

export const AANHEF = 'Geachte directie,';
export const GROET = 'Met vriendelijke groet,';

const VRAGEN = `Heeft u vragen? Bel ${AFZENDER.telefoon}, ${AFZENDER.bereikbaar}. Of mail naar ${AFZENDER.email}. Noem het kenmerk.`;
const ANTWOORDEN = 'U kunt op dit bericht antwoorden. De servicedesk leest uw antwoord.';

/** What a reader must know before the letter itself. */
export const meldingen = ({ voorbeeld, proef }: Opmaakvraag) => [
  ...(proef ? [PROEF] : []),
  ...(voorbeeld ? [VOORBEELD] : []),
];
/** The lines of the address. */
export function adresregels({ school }: Opmaakvraag): string[] {
  const { naam, straatEnNummer, postcode, plaats } = school;
  return straatEnNummer && postcode ? [naam, straatEnNummer, `${postcode} ${plaats}`] : [naam, plaats];
}
export const dagtekening = ({ datum }: Opmaakvraag) => `${AFZENDER.plaats}, ${inWoordenMetWeekdag(datum)}`;
export const ondertekening = ({ namens }: Opmaakvraag) => (namens ? `Namens ${namens}` : AFZENDER.afdeling);
export const slot = ({ perPost }: Opmaakvraag) => (perPost ? VRAGEN : `${VRAGEN} ${ANTWOORDEN}`);
