import { alinea, type Brief, kop } from './brief.ts';

/** The school took back that it stops (SN-5). */
export function stopIngetrokken(): Brief {
  return {
    onderwerp: 'U stopt niet met het keurmerk',
    procedure: 'stop',
    blokken: [
      alinea(
        'U meldde ons eerder dat uw school stopt met het Keurmerk Inburgeren. Die melding heeft u ingetrokken. Uw school houdt het keurmerk.',
      ),
      kop('Wat betekent dit voor u?'),
      alinea(
        'Alle termijnen voor uw keurmerk lopen gewoon door. Heeft u al aan cursisten of gemeenten verteld dat uw school stopt? Vertel hun dan dat uw school doorgaat.',
      ),
      alinea('Heeft u uw melding niet ingetrokken? Neem dan meteen contact op met de servicedesk.'),
    ],
  };
}
