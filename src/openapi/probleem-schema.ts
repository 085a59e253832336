import { z } from 'zod';

export const RedenSchema = z
  .object({
    code: z.string().meta({ description: 'Vaste naam van de reden, voor programma’s.' }),
    tekst: z.string(),
    regel: z.string().meta({ description: 'De regel die dit weigert.', example: 'AP-6' }),
    veld: z.string().optional().meta({ description: 'Het veld van de opdracht dat niet goed is.' }),
  })
  .meta({ id: 'Reden', description: 'Waarom iets niet mag.' });

const InvoerfoutSchema = z
  .object({ veld: z.string(), regel: z.string(), tekst: z.string() })
  .meta({ id: 'Invoerfout', description: 'Een fout in de invoer.' });

export const ProbleemSchema = z
  .object({
    type: z.string(),
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    code: z.string().meta({ description: 'Vaste naam van het probleem, voor programma’s.' }),
    regel: z.string().optional(),
    redenen: z.array(RedenSchema).optional().meta({ description: 'Alle redenen van een weigering.' }),
    fouten: z.array(InvoerfoutSchema).optional().meta({ description: 'Alle fouten in de invoer.' }),
  })
  .meta({ id: 'Probleem', description: 'Wat er misging (RFC 9457).' });
