/** The school, the day and the texts of every example letter; all made up. */
const schoolId = '1a2b3c4d-0000-4000-8000-000000000001';

export const basis = {
  kanaal: 'e-mail',
  datum: '2026-11-20',
  verzondenOp: '2026-11-20',
  kenmerk: `KI-${schoolId.slice(0, 8)}-brief-3`,
  school: { naam: 'School A', straatEnNummer: 'Voorbeeldstraat 1', postcode: '4001 AB', plaats: 'Tiel' },
  teksten: {
    'sleutel/ontbreekt': 'Het diploma van docent 2.\n\n- de klachtenregeling\n- het privacybeleid',
    'sleutel/verlenging': 'Wij wachten op informatie van een andere instantie.',
    'sleutel/herstart':
      'De bestuurder van uw school leidde eerder een school waarvan wij de aanvraag hebben afgewezen.',
    'sleutel/advies':
      'Het advies van de auditor is negatief. Toch keuren wij de meetperiode goed. Eén leerroute bleef net onder de norm. Drie cursisten verhuisden vlak voor het examen. Zonder hen is de norm gehaald.',
    'sleutel/weigering':
      'Op de Z-route slaagde 58,3 procent van de cursisten. De norm is 70 procent.\nUw zienswijze verandert dat niet.',
    'sleutel/uitstel': 'Het eerste Toezicht in de Klas kon door ziekte nog niet doorgaan.',
    'sleutel/voornemen':
      'De auditor gaf een negatief advies over de resultaten.\n\nOp de Z-route slaagde 58,3 procent van de cursisten. De norm is 70 procent.',
    'sleutel/intrekking': 'Uit uw zienswijze blijkt dat de cijfers niet klopten. De norm is wel gehaald.',
    'sleutel/bevindingen': 'Er was geen les op het tijdstip dat in de planning stond.',
    'sleutel/zonder-audit':
      'U heeft geen dag voor de audit afgesproken. U reageerde niet op onze brieven en telefoontjes.',
    'sleutel/geweigerd': 'De inspecteur meldde zich om 10.00 uur en werd niet binnengelaten.',
    'sleutel/verplaatst': 'Op die dag is er een examen op de locatie.',
    'sleutel/afgezegd': 'De inspecteur is ziek en er is geen vervanger.',
    'sleutel/gaat-door': 'Eén groep krijgt op die dag gewoon les op de locatie. De inspecteur bezoekt die groep.',
    'sleutel/rapport': 'Het rapport staat in het portaal, bij Toezicht in de Klas.',
    'sleutel/andere-uitkomst': 'Uit uw zienswijze blijkt dat wij één les niet hebben meegeteld.',
    'sleutel/motivering': 'De klachtenregeling noemt geen termijn.\nOok ontbreekt een onafhankelijke behandelaar.',
  },
  voorbeeld: false,
};
