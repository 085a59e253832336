/** The calendar day by day, so that a screen can colour and name each day without a rule of its own. */
import { z } from 'zod';
import {
  DAGSOORTEN,
  dagenTussen,
  dagsoort,
  type Datum,
  isDatum,
  type Kalender,
  laatsteVanMaand,
  plusDagen,
  redenGeenWerkdag,
  redenKantoorGesloten,
  weekdag,
  weeknummer,
} from '../../domain/termijn/index.ts';
import { datum } from '../invoer/velden.ts';
import { DagSchema } from '../openapi/schemas.ts';

/** The most days that can be asked at once. */
const HOOGSTE_DAGEN = 400;

export const kalenderdagenvraag = z
  .strictObject({
    van: datum(),
    totEnMet: datum().meta({ description: `Niet meer dan ${HOOGSTE_DAGEN} dagen, de eerste meegeteld.` }),
    heleMaanden: z.enum(['true', 'false']).default('false').meta({
      description:
        'Vul aan tot hele maanden: van de eerste dag van de eerste maand tot en met de laatste van de laatste.',
    }),
  })
  .superRefine(({ van, totEnMet }, context) => {
    const fout = (message: string) =>
      context.addIssue({ code: 'custom', path: ['totEnMet'], message, params: { regel: 'A10' } });
    if (!isDatum(van) || !isDatum(totEnMet)) return;
    if (totEnMet < van) fout('Het einde ligt voor het begin.');
    else if (dagenTussen(van, totEnMet) >= HOOGSTE_DAGEN) fout(`Vraag hoogstens ${HOOGSTE_DAGEN} dagen tegelijk.`);
  });

export type Kalenderdagenvraag = z.infer<typeof kalenderdagenvraag>;

const KalenderdagSchema = z
  .object({
    datum: DagSchema,
    weekdag: z.int().meta({ description: '1 is maandag, 7 is zondag.' }),
    week: z.int().meta({ description: 'Weeknummer (ISO 8601).' }),
    soort: z.enum(DAGSOORTEN),
    redenGeenWerkdag: z.string().nullable().meta({
      description: 'Waarom dit geen werkdag is voor de Algemene termijnenwet; null op een werkdag.',
      example: 'zaterdag',
    }),
    redenKantoorGesloten: z
      .string()
      .nullable()
      .meta({ description: 'Waarom het kantoor gesloten is; null op een kantoordag.' }),
  })
  .meta({ id: 'Kalenderdag' });

export const KalenderdagenSchema = z
  .object({
    versie: z.string().meta({ description: 'De versie van de kalender.' }),
    resultaten: z.array(KalenderdagSchema).meta({ description: 'Elke dag, op volgorde.' }),
  })
  .meta({ id: 'Kalenderdagen' });

/** Every day from `van` to `totEnMet`, both included. */
export function kalenderdagen({ van, totEnMet, heleMaanden }: Kalenderdagenvraag, kalender: Kalender) {
  const eerste: Datum = heleMaanden === 'true' ? `${van.slice(0, 7)}-01` : van;
  const laatste = heleMaanden === 'true' ? laatsteVanMaand(totEnMet) : totEnMet;
  return Array.from({ length: dagenTussen(eerste, laatste) + 1 }, (_, i) => {
    const dag = plusDagen(eerste, i);
    return {
      datum: dag,
      weekdag: weekdag(dag),
      week: weeknummer(dag),
      soort: dagsoort(dag, kalender),
      redenGeenWerkdag: redenGeenWerkdag(dag, kalender),
      redenKantoorGesloten: redenKantoorGesloten(dag, kalender),
    };
  });
}
