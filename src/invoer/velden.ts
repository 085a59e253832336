/** The kinds of fields that requests are made of, each with its own sentence for a person (A10, A11). */
import { z } from 'zod';
import { UITSLUITINGSGRONDEN } from '../../domain/regels/uitsluitingen.ts';
import { isDatum, isMaand } from '../../domain/termijn/index.ts';
import { GEEN_POSTCODE, leesPostcode } from './postcode.ts';

const LANGSTE_TEKST = 4_000;

/** A calendar day that exists: 31 February is refused. */
export const datum = () =>
  z
    .string()
    .refine(isDatum, {
      error: 'Vul een bestaande datum in, geschreven als jjjj-mm-dd, bijvoorbeeld 2027-03-03.',
      params: { regel: 'A11' },
    })
    .meta({ type: 'string', format: 'date' });

/** A calendar month. */
export const maand = () =>
  z
    .string()
    .refine(isMaand, {
      error: 'Vul een maand in, geschreven als jjjj-mm, bijvoorbeeld 2027-03.',
      params: { regel: 'A11' },
    })
    .meta({ type: 'string', pattern: String.raw`^\d{4}-\d{2}$`, example: '2027-03' });

/** An instant in UTC. */
export const moment = () =>
  z.iso.datetime({ offset: false, error: 'Vul een tijdstip in UTC in, bijvoorbeeld 2027-03-03T12:00:00Z.' });

const ONZICHTBAAR = 'Dit veld bevat tekens die niet zichtbaar zijn. Haal die weg.';

const gevuld = (hoogstens: number) =>
  z.string().trim().min(1, 'Vul dit veld in.').max(hoogstens, `Gebruik hoogstens ${hoogstens} tekens.`);

/** Free text of a person: not empty, at most 4,000 characters, with line ends. */
export const tekst = () => gevuld(LANGSTE_TEKST).refine((t) => !/[^\P{Cc}\n\r\t]/u.test(t), ONZICHTBAAR);

/** A single line: not empty, at most `hoogstens` characters. */
export const regel = (hoogstens: number) => gevuld(hoogstens).refine((t) => !/\p{Cc}/u.test(t), ONZICHTBAAR);

export const kvkNummer = () => z.string().regex(/^\d{8}$/, 'Een KvK-nummer heeft 8 cijfers.');

/** AP-2: four digits and a capital. */
export const duoNummer = () =>
  z.string().regex(/^\d{4}[A-Z]$/, 'Een DUO-nummer heeft 4 cijfers en een hoofdletter, bijvoorbeeld 1234A.');

export const email = () => z.email('Vul een e-mailadres in, bijvoorbeeld info@school.example.').max(254);

export const schoolnaam = () => regel(200);

export const straatEnNummer = () => regel(100);

/** Kept as `1234 AB`, however it was typed. */
export const postcode = () =>
  z
    .string()
    .overwrite((t) => leesPostcode(t) ?? t)
    .refine((t) => leesPostcode(t) !== null, GEEN_POSTCODE)
    .meta({ example: '1234 AB' });

export const plaats = () => regel(100);

export const schoolId = () => z.uuid('Een school heeft een id in de vorm van een UUID.');

export const persoonId = () => z.uuid('Een persoon heeft een id in de vorm van een UUID.');

export const meetjaar = () => z.int().min(2000).max(2199);

/** A number of learners. */
export const cursisten = (description: string) => z.int().min(0).max(100_000).meta({ description });

/** RA-10: learners who do not count. */
export const uitsluitingen = () =>
  z
    .array(z.strictObject({ grond: z.enum(UITSLUITINGSGRONDEN), aantal: cursisten('Hoeveel cursisten.') }))
    .max(UITSLUITINGSGRONDEN.length)
    .default([])
    .meta({ description: 'Cursisten die niet meetellen, per grond.' });
