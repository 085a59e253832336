import type { Afwijzingsgrond } from '../../../domain/dossier/aanvraag/feiten.ts';
import { type Grond, GRONDEN } from '../../../domain/dossier/voornemen/feiten.ts';
import { z } from 'zod';

/** The grounds of a measure as they stand in the facts of a letter. */
export const gronden = z.array(z.enum(GRONDEN)).min(1);

/** Each ground of a measure (SN-12) as a sentence to the school, without what a VOG or a learner says (M3). */
export const GROND: Readonly<Record<Grond, string>> = {
  ORGANISATIE: 'De organisatie van uw school voldoet niet aan de eisen.',
  SLAGINGSPERCENTAGE: 'Er slagen te weinig cursisten.',
  TEVREDENHEID: 'De cursisten zijn niet tevreden genoeg.',
  FINANCIEEL: 'De financiële administratie voldoet niet aan de eisen.',
  VOG: 'Uw school voldoet niet aan de eisen voor de VOG.',
  DOCENTEN: 'Te weinig lessen worden gegeven door een bevoegde NT2-docent.',
  ONDERWIJSKWALITEIT: 'De kwaliteit van het onderwijs voldoet niet aan de eisen.',
  GEEN_MEDEWERKING: 'Uw school werkt niet mee aan een controle.',
  FRAUDE_AANWIJZING: 'Er zijn aanwijzingen voor fraude.',
  OVERIG: 'Er is een andere reden. Die leest u hieronder.',
};

/** The grounds of a voornemen to refuse an application that no other measure has: what is meant, not yet decided. */
export const GROND_VAN_AFWIJZING: Readonly<Record<Exclude<Afwijzingsgrond, Grond>, string>> = {
  PRIVACY: 'De bescherming van persoonsgegevens voldoet niet aan de eisen.',
  KLACHTENREGELING: 'De klachtenregeling voldoet niet aan de eisen.',
  PERSONEELSKWALITEIT: 'De kwaliteit van het personeel voldoet niet aan de eisen.',
  GEEN_NIEUWE_FEITEN:
    'Wij hebben een eerdere aanvraag van u afgewezen. Wij zien in uw nieuwe aanvraag geen nieuwe feiten of veranderde omstandigheden.',
  WACHTTIJD: 'U deed deze aanvraag binnen een wachttijd. Die begint na een afwijzing of na een intrekking.',
  HERSTART:
    'Uw school heeft een verband met een andere school. Wij denken dat uw aanvraag een herstart van die school is.',
};
