import type { School } from '../api/client.ts';
import { inWoorden } from '../datums.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Merkteken, type Toon } from '../onderdelen/merkteken.tsx';

type Jaar = School['meetjaren'][number];

/** What is known per meetjaar: results, survey, lesson hours, audit, advice and besluit. */
export function Jaren({ school }: { school: School }) {
  const nieuwsteEerst = [...school.meetjaren].sort((a, b) => b.jaar - a.jaar);
  return (
    <div className="paneelinhoud">
      {nieuwsteEerst.length === 0 && <p className="stil">Er is nog geen meetjaar begonnen.</p>}
      {nieuwsteEerst.map((jaar) => (
        <section key={jaar.jaar} aria-labelledby={`jaar-${jaar.jaar}`} className="jaar">
          <Tussenkop id={`jaar-${jaar.jaar}`}>Meetjaar {jaar.jaar}</Tussenkop>
          <p className="stil">
            Van {inWoorden(jaar.van)} tot en met {inWoorden(jaar.totEnMet)}, volgens Handleiding {jaar.handleiding}
            {school.voorbeeldinstellingen && '. De normen zijn voorbeeldwaarden'}.
          </p>
          <dl className="gegevens">
            {rijen(jaar, school).map(([naam, waarde, toon]) => (
              <div key={naam}>
                <dt>{naam}</dt>
                <dd>{toon ? <Merkteken toon={toon}>{waarde}</Merkteken> : waarde}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

const metKomma = (getal: number) => String(getal).replace('.', ',');
const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

type Rij = [naam: string, waarde: string, toon?: Toon];

function rijen(jaar: Jaar, school: School): Rij[] {
  const { resultaten, tevredenheid, lesuren, resultatenaudit, advies, directieVogs } = jaar;
  const nummer = (persoonId: string | null) => school.bestuurders.find((b) => b.persoonId === persoonId)?.nummer;
  return [
    ...(resultaten
      ? resultaten.perLeerroute.map(({ leerroute, percentage, norm, voldoet }): Rij => [
          `Geslaagd, ${leerroute}`,
          percentage === null ? 'Niemand telt mee' : `${metKomma(percentage)} %, norm ${metKomma(norm)} %`,
          voldoet === null ? 'leeg' : voldoet ? 'goed' : 'fout',
        ])
      : [['Resultaten', 'Niet geleverd', 'wacht'] satisfies Rij]),
    ['Tevredenheid', ...tevredenheidswoord(tevredenheid)],
    lesuren
      ? [
          'Lessen door bevoegde docenten',
          `${metKomma(lesuren.percentage)} %, norm ${lesuren.norm} %: ${lesuren.uitkomst}`,
          lesuren.uitkomst === 'niet gehaald' ? 'fout' : 'goed',
        ]
      : ['Lessen door bevoegde docenten', 'Niet opgegeven', 'wacht'],
    [
      'VOG’s van de directie',
      directieVogs.length === 0
        ? 'Geen'
        : directieVogs
            .map(
              (v) =>
                `${v.persoonId ? `bestuurder ${nummer(v.persoonId) ?? '?'}` : 'directie'} (${inWoorden(v.afgifteDatum)})`,
            )
            .join(', '),
    ],
    [
      'Resultatenaudit',
      resultatenaudit
        ? `${inWoorden(resultatenaudit.auditDatum)}, ${resultatenaudit.certificerendeInstelling}`
        : 'Niet gepland',
    ],
    advies
      ? [
          'Advies',
          advies.advies === 'positief' ? 'Positief' : `Negatief over ${advies.negatief.join(', ')}`,
          advies.advies === 'positief' ? 'goed' : 'fout',
        ]
      : ['Advies', 'Nog niet gegeven', 'wacht'],
    jaar.goedkeuringsDatum
      ? ['Besluit', `Goedgekeurd op ${inWoorden(jaar.goedkeuringsDatum)}`, 'goed']
      : ['Besluit', 'Nog niet genomen', 'wacht'],
  ];
}

function tevredenheidswoord(onderzoek: Jaar['tevredenheid']): [string, Toon] {
  if (!onderzoek) return ['Deelnemers niet geleverd', 'wacht'];
  if (!onderzoek.uitkomst) return ['Deelnemers geleverd, uitkomst nog niet', 'wacht'];
  const cijfer = onderzoek.cijfer === null ? '' : `, ${metKomma(onderzoek.cijfer)}`;
  const toon = { voldoende: 'goed', onvoldoende: 'fout', 'onvoldoende respons': 'let' } as const;
  return [`${hoofdletter(onderzoek.uitkomst)}${cijfer}`, toon[onderzoek.uitkomst]];
}
