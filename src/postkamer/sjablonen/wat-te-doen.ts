/**
 * What the school can do, by the procedure of a term or a series of reminders (the first part of its id), or by its first
 * and last part.
 */
const WAT_TE_DOEN: Readonly<Record<string, string>> = {
  aanvraag: 'Stuur ons de informatie die nog ontbreekt. In ons eerdere bericht staat wat dat is.',
  vog: 'De directie heeft elk jaar een nieuwe VOG nodig, voor de resultatenaudit. Blik op Werk zet de aanvraag voor u klaar. Heeft u de VOG? Geef dan door op welke dag de VOG is afgegeven en op welke dag u de VOG kreeg.',
  planning: 'Kies een certificerende instelling en een dag voor de audit. Geef die aan ons door.',
  resultatenaudit:
    'Geef per leerroute door hoeveel cursisten klaar zijn met hun cursus en hoeveel er zijn geslaagd. Stuur ons alleen aantallen, geen namen.',
  tevredenheid:
    'Geef de gegevens van uw deelnemers aan Panteia. Aan ons geeft u alleen door op welke dag u dat deed en om hoeveel deelnemers het gaat.',
  nt2: 'Geef door hoeveel uur les uw school gaf en hoeveel uur daarvan is gegeven door een bevoegde NT2-docent.',
  'nt2/einde':
    'Daarna geldt deze uitzondering niet meer. Dan tellen alleen de lessen van bevoegde NT2-docenten voor de norm.',
  stop: 'Dit hoort bij het stoppen met het keurmerk. Heeft u dit gedaan? Geef dat dan aan ons door.',
  voornemen:
    'U kunt uw zienswijze schriftelijk of mondeling geven. In ons eerdere bericht staat hoe. U bent het niet verplicht.',
  cursusplanning: 'Lever uw planning in: wanneer en waar geeft u les?',
  wijzigingen:
    'Klopt wat wij hoorden? Meld dan wat er is veranderd en vanaf welke dag. Klopt het niet? Laat dat dan weten aan de servicedesk.',
  'toezicht/antwoord':
    'Laat weten op welke dagen het bezoek kan en welke locaties de inspecteur kan bezoeken. In ons eerdere bericht staan de dagen die wij voorstellen.',
  'toezicht/zelfbeoordeling':
    'Beoordeel zelf uw lessen en lever de zelfbeoordeling in. De inspecteur leest die voor het bezoek.',
  toezicht:
    'ITTA plant het bezoek samen met u. Heeft ITTA nog geen contact met u opgenomen? Laat dat dan weten aan de servicedesk.',
};

export const watTeDoen = (id: string): string | undefined => bijId(WAT_TE_DOEN, id);

/** The entry for the first and last part of an id, or else for its first part. */
export function bijId(tabel: Readonly<Record<string, string>>, id: string): string | undefined {
  const [eerste = '', ...rest] = id.split('/');
  return tabel[`${eerste}/${rest.at(-1) ?? ''}`] ?? tabel[eerste];
}
