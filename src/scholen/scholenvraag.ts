/** What may be asked of the list of schools. Names are searched for in a body, never in an address (A13). */
import { z } from 'zod';
import { SOORTEN_KEURMERK } from '../../domain/dossier/inschrijving/inschrijving.ts';
import { KEURMERKSTATUSSEN } from '../../domain/dossier/keurmerk/keurmerk.ts';
import { ROLLEN } from '../../domain/dossier/procedure.ts';
import { datum, moment, regel, schoolId } from '../invoer/velden.ts';
import { aantal, cursor } from './cursor.ts';

const SORTERINGEN = ['naam', 'volgendeTermijn'] as const;

const filters = {
  status: z.enum(KEURMERKSTATUSSEN).optional(),
  soortKeurmerk: z.enum(SOORTEN_KEURMERK).optional(),
  wie: z.enum(ROLLEN).optional().meta({ description: 'Wie bij de volgende termijn aan zet is.' }),
  volgendeTermijnTotEnMet: datum()
    .optional()
    .meta({ description: 'Scholen waarvan de volgende termijn uiterlijk op deze dag is.' }),
  gewijzigdSinds: moment().optional().meta({ description: 'Scholen die zijn gewijzigd op of na dit tijdstip.' }),
  gewijzigdVoor: moment().optional().meta({ description: 'Scholen die zijn gewijzigd voor dit tijdstip.' }),
  sortering: z.enum(SORTERINGEN).default('naam').meta({
    description:
      'Met `gewijzigdSinds` staan de scholen in plaats van op naam op id: een school die intussen anders gaat heten, valt dan niet tussen twee bladzijden.',
  }),
  /** Day of the next term (only when sorted on it) and id of the last school of the page. */
  cursor: cursor(z.iso.date().nullable(), schoolId()).optional(),
};

/** In the address. */
export const scholenvraag = z.strictObject({ ...filters, aantal: aantal() });

/** In a body, with text to search for. */
export const scholenzoekvraag = z
  .strictObject({
    ...filters,
    aantal: z.int().min(1).max(200).default(50),
    zoek: regel(200).optional().meta({
      description:
        'Woorden of stukken daarvan uit naam of plaats (een of twee letters: het begin van een woord), of het begin van een KvK-nummer. Alle woorden moeten voorkomen.',
    }),
  })
  .meta({ id: 'Scholenzoekvraag' });

export type Scholenvraag = z.infer<typeof scholenzoekvraag>;
