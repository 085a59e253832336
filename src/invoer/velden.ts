/** The kinds of fields that requests are made of, each with its own sentence for a person (A10, A11). */
import { z } from 'zod';
import { isDatum } from '../../domain/termijn/index.ts';

/** The rule that a field breaks, for mistakes that have one of their own; else `A10`. */
const volgens = (regel: string, error: string) => ({ error, params: { regel } });

const LANGSTE_TEKST = 4_000;

/** A calendar day that exists: 31 February is refused. */
export const datum = () =>
  z
    .string()
    .refine(isDatum, volgens('A11', 'Vul een bestaande datum in, geschreven als jjjj-mm-dd, bijvoorbeeld 2027-03-03.'))
    .meta({ type: 'string', format: 'date' });

/** An instant in UTC. */
export const moment = () =>
  z.iso.datetime({ offset: false, error: 'Vul een tijdstip in UTC in, bijvoorbeeld 2027-03-03T12:00:00Z.' });

/** Free text of a person: not empty, at most 4,000 characters. */
export const tekst = () => regel(LANGSTE_TEKST);

/** A single line: not empty, at most `hoogstens` characters, no control characters but line ends. */
export const regel = (hoogstens: number) =>
  z
    .string()
    .trim()
    .min(1, 'Vul dit veld in.')
    .max(hoogstens, `Gebruik hoogstens ${hoogstens} tekens.`)
    .refine((waarde) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(waarde), {
      error: 'Dit veld bevat tekens die niet zichtbaar zijn. Haal die weg.',
    });

export const kvkNummer = () => z.string().regex(/^\d{8}$/, 'Een KvK-nummer heeft 8 cijfers.');

/** AP-2: four digits and a capital. */
export const duoNummer = () =>
  z
    .string()
    .regex(
      /^\d{4}[A-Z]$/,
      volgens('AP-2', 'Een DUO-nummer heeft 4 cijfers en een hoofdletter, bijvoorbeeld 1234A.').error,
    );

export const email = () => z.email('Vul een e-mailadres in, bijvoorbeeld info@school.example.').max(254);

export const schoolId = () => z.uuid('Een school heeft een id in de vorm van een UUID.');
