/** Who the letters come from, and where a school finds us (domein.md section 1 and 11.1). */
export const AFZENDER = {
  naam: 'Blik op Werk',
  afdeling: 'Servicedesk Keurmerk Inburgeren',
  plaats: 'Utrecht',
  postadres: ['Postbus 2707', '3500 GS Utrecht'],
  telefoon: '030 291 60 25',
  bereikbaar: 'maandag tot en met vrijdag van 9.00 tot 17.00 uur',
  email: 'servicedesk@blikopwerk.nl',
} as const;
