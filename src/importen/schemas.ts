/** What the API says about imports. */
import { z } from 'zod';
import { IMPORTSTATUSSEN } from '../../activities/importeren.ts';
import { MomentSchema, pagina } from '../openapi/schemas.ts';
import { aantal as aantalRijen, cursor } from '../scholen/cursor.ts';

const aantal = (description: string) => z.int().min(0).meta({ description });

const ImportfoutSchema = z
  .object({
    regel: z.int().min(1).meta({ description: 'Regel van het bestand, vanaf 1; de kopregel telt mee.' }),
    kolom: z.string().nullable().meta({ description: 'Naam van de kolom; leeg als de hele regel niet klopt.' }),
    waarde: z.string().meta({ description: 'Wat er staat, hoogstens 80 tekens.' }),
    reden: z.string().meta({ description: 'Wat er niet klopt.' }),
    regelId: z.string().meta({ description: 'De regel die dit weigert.', example: 'RA-6' }),
  })
  .meta({ id: 'Importfout', description: 'Een fout in een importbestand.' });

const velden = {
  id: z.uuid(),
  status: z.enum(IMPORTSTATUSSEN).meta({
    description: 'wacht: aangenomen. bezig: de trajecten worden gestart. klaar: elke rij heeft een uitkomst.',
  }),
  aantal: aantal('Rijen zonder fouten in het bestand.'),
  gestart: aantal('Rijen waarvoor een traject is gestart.'),
  ongewijzigd: aantal('Rijen waarvan de school al een traject had: daar is niets veranderd.'),
  geweigerd: aantal('Rijen zonder fouten die bij het starten toch zijn geweigerd: zie fouten.'),
  teGaan: aantal('Rijen die nog geen uitkomst hebben.'),
  foutieveRegels: aantal('Regels van het bestand waarin een fout staat.'),
  aangemaaktOp: MomentSchema,
  klaarOp: MomentSchema.nullable(),
};

const ImportregelSchema = z.object(velden).meta({ id: 'ImportInLijst', description: 'Een import van scholen.' });

export const ImportSchema = z
  .object({ ...velden, fouten: z.array(ImportfoutSchema).meta({ description: 'Alle fouten, op volgorde van regel.' }) })
  .meta({ id: 'Import', description: 'Een import van scholen, met alle fouten.' });

export const ImportenSchema = pagina(ImportregelSchema, 'Importen');

export type ImportInLijst = z.infer<typeof ImportregelSchema>;
export type ImportWeergave = z.infer<typeof ImportSchema>;

export const importpad = z.strictObject({ importId: z.uuid('Een import heeft een id in de vorm van een UUID.') });

export const importenvraag = z.strictObject({
  aantal: aantalRijen(),
  cursor: cursor(z.uuid()).optional(),
});

export type Importenvraag = z.infer<typeof importenvraag>;
