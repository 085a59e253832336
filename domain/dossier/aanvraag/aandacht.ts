/** What may not be forgotten while an application is handled: a suspension without an end, a completion to be judged. */
import { inWoorden, momentVan } from '../../termijn/index.ts';
import type { Context, Deadline, Taak } from '../procedure.ts';
import type { Aanvraag } from './feiten.ts';
import { isOnbeoordeeld, openOpschorting, openVerzoek } from './lopend.ts';
import { aanvultermijn, beslistermijn, herzienOp, uitersteOpschorting } from './termijnen.ts';

/** T6: the moment at which the task below appears. */
export function herziening(aanvraag: Aanvraag, context: Context): Deadline[] {
  const open = openOpschorting(aanvraag);
  const vanaf = open && herzienOp(open);
  if (!open || !vanaf || momentVan(vanaf, '09:00') <= context.moment) return [];
  return [
    {
      id: `aanvraag/${aanvraag.nummer}/opschorting-herzien`,
      soort: 'moment',
      omschrijving: 'Nagaan of de opschorting nog nodig is',
      wie: null,
      doet: null,
      laatsteDag: vanaf,
      vervaltOp: momentVan(vanaf, '09:00'),
      toelichting: [
        {
          regel: 'T6',
          tekst: `De opschorting begon op ${inWoorden(open.van)} en heeft nog geen einde. Op deze dag werd dat verwacht.`,
          datum: open.van,
        },
      ],
    },
  ];
}

/** T6: a suspension without an end is not forgotten: from the day on which its end was expected it is a task. */
export function opschortingstaak(aanvraag: Aanvraag, context: Context): Taak[] {
  const open = openOpschorting(aanvraag);
  if (!open || context.moment < momentVan(herzienOp(open), '09:00')) return [];
  return [
    {
      id: `aanvraag/${aanvraag.nummer}/opschorting`,
      rol: 'beslisser',
      omschrijving: `De beslistermijn staat stil sinds ${inWoorden(open.van)} (${open.grond}). Beëindig de opschorting, of schort daarna opnieuw op als dat nog nodig is`,
      uiterlijk: uitersteOpschorting(open.van),
    },
  ];
}

/** In time for the school to complete the rest when that can be. */
export function oordeeltaak(aanvraag: Aanvraag, context: Context): Taak[] {
  const verzoek = openVerzoek(aanvraag);
  if (!verzoek || !isOnbeoordeeld(verzoek)) return [];
  const aanvullen = aanvultermijn(verzoek, context)?.laatsteDag;
  const uiterlijk = aanvullen && context.vandaag <= aanvullen ? aanvullen : beslistermijn(aanvraag, context).laatsteDag;
  return [
    {
      id: `aanvraag/${aanvraag.nummer}/aanvulling-beoordelen`,
      rol: 'servicedesk',
      omschrijving: 'Beoordeel of de aanvraag met de aanvulling volledig is',
      uiterlijk,
    },
  ];
}
