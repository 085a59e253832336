/** What may not be forgotten while an application is handled: a suspension without an end, a completion to be judged. */
import { inWoorden, momentVan, plusDagen } from '../../termijn/index.ts';
import type { Context, Deadline, Taak } from '../procedure.ts';
import type { Aanvraag, Opschorting } from './feiten.ts';
import { isOnbeoordeeld, openOpschorting, openVerzoek } from './lopend.ts';
import { aanvultermijn, beslistermijn, herzienOp, uitersteOpschorting, verwachtEinde } from './termijnen.ts';

/**
 * T6: the moment at which the task below appears; and after it each moment at which the suspension turns out to last
 * longer, so that the terms and tasks that follow from its end are written down anew.
 */
export function herziening(aanvraag: Aanvraag, context: Context): Deadline[] {
  const open = openOpschorting(aanvraag);
  const vanaf = open && herzienOp(open);
  if (!open || !vanaf) return [];
  if (momentVan(vanaf, '09:00') <= context.moment) return langerDanVerwacht(aanvraag, open, context);
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

function langerDanVerwacht(aanvraag: Aanvraag, open: Opschorting, { vandaag }: Context): Deadline[] {
  const einde = verwachtEinde(aanvraag, open, vandaag);
  if (einde === uitersteOpschorting(open.van)) return [];
  const dag = plusDagen(einde, 1);
  return [
    {
      id: `aanvraag/${aanvraag.nummer}/opschorting-langer`,
      soort: 'moment',
      omschrijving: 'De opschorting duurt langer dan waarmee is gerekend',
      wie: null,
      doet: null,
      laatsteDag: dag,
      vervaltOp: momentVan(dag),
      toelichting: [
        {
          regel: 'T6',
          tekst: `Met een opschorting tot en met ${inWoorden(einde)} is gerekend. Duurt zij langer, dan schuift de beslistermijn op.`,
          datum: einde,
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

/** In time for the school to complete the rest when it came in the term for that. */
export function oordeeltaak(aanvraag: Aanvraag, context: Context): Taak[] {
  const verzoek = openVerzoek(aanvraag);
  if (!verzoek || !isOnbeoordeeld(verzoek)) return [];
  const aanvullen = aanvultermijn(verzoek, context)?.laatsteDag;
  const inDeTermijn = aanvullen && verzoek.ontvangenOp !== null && verzoek.ontvangenOp <= aanvullen;
  const uiterlijk = inDeTermijn ? aanvullen : beslistermijn(aanvraag, context).laatsteDag;
  return [
    {
      id: `aanvraag/${aanvraag.nummer}/aanvulling-beoordelen`,
      rol: 'servicedesk',
      omschrijving: 'Beoordeel of de aanvraag met de aanvulling volledig is',
      uiterlijk,
    },
  ];
}
