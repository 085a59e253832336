import type { School } from '../api/client.ts';
import { inWoorden } from '../datums.ts';
import { Handelingknop } from '../onderdelen/handelingknop.tsx';
import { Deelkop } from '../onderdelen/kop.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';

type Verslag = School['toezicht']['verslagen'][number];
type Rapport = NonNullable<Verslag['eindrapport']>;

interface Props {
  school: School;
  verslag: Verslag;
}

/** What a round brought: its report, what the school said of the draft, and the scores (TK-3, N-11, N-12). */
export function Toezichtverslag({ school, verslag }: Props) {
  const { concept, eindrapport, zienswijze, inspecteur, publicatieDatum } = verslag;
  const rapport = eindrapport ?? concept;
  if (!rapport) return null;
  const id = `verslag-${verslag.ronde.replaceAll('/', '-')}`;
  return (
    <section className="onderdeel" aria-labelledby={id}>
      <div className="termijn__kop">
        <Deelkop id={id}>
          {eindrapport ? 'Eindrapport' : 'Conceptrapport'} na het bezoek van{' '}
          {verslag.bezoekDatum ? inWoorden(verslag.bezoekDatum) : 'onbekende dag'}
        </Deelkop>
        <Merkteken toon={rapport.uitkomst === 'voldoende' ? 'goed' : 'fout'}>
          {rapport.uitkomst === 'voldoende' ? 'Voldoende' : 'Onvoldoende'}
        </Merkteken>
        {eindrapport && !publicatieDatum && (
          <Handelingknop school={school} opdracht="RapportPubliceren">
            Leg de publicatie vast
          </Handelingknop>
        )}
      </div>
      <p className="stil">
        {inspecteur && `Inspecteur ${inspecteur}. `}
        {concept && `Conceptrapport van ${inWoorden(concept.rapportDatum)}: ${concept.uitkomst}. `}
        {eindrapport && `Eindrapport van ${inWoorden(eindrapport.rapportDatum)}: ${eindrapport.uitkomst}. `}
        {publicatieDatum && `Gepubliceerd op ${inWoorden(publicatieDatum)}.`}
      </p>
      {rapport.rapport && <p>{rapport.rapport}</p>}
      {rapport.motivering && <p>Waarom anders dan in het concept: {rapport.motivering}</p>}
      {zienswijze && (
        <p>
          {zienswijze.wijze === 'geen'
            ? 'De school gaf geen zienswijze.'
            : `Zienswijze van ${inWoorden(zienswijze.ontvangstDatum)} (${zienswijze.wijze}): ${zienswijze.inhoud ?? ''}`}
        </p>
      )}
      <details>
        <summary>De {rapport.scores.length} scores</summary>
        {school.voorbeeldinstellingen && (
          <p className="stil">Voorbeeldlijst: de vastgestelde criteria van BOWKIT zijn niet ingesteld.</p>
        )}
        <Scores naam={`Scores na het bezoek, BOWKIT ${rapport.bowkit}`} rapport={rapport} concept={concept} />
      </details>
    </section>
  );
}

/** With the score of the draft beside it where any score was changed after the zienswijze. */
function Scores({ naam, rapport, concept }: { naam: string; rapport: Rapport; concept: Rapport | null }) {
  const eerst = new Map(concept?.scores.map(({ code, score }) => [code, score]));
  const gewijzigd = rapport.scores.some(({ code, score }) => eerst.has(code) && eerst.get(code) !== score);
  return (
    <Tabel naam={naam} koppen={['Code', 'Criterium', ...(gewijzigd ? ['In het concept'] : []), 'Score']}>
      {rapport.scores.map(({ code, omschrijving, score }) => (
        <tr key={code}>
          <td>{code}</td>
          <th scope="row" className="ruim">
            {omschrijving}
          </th>
          {gewijzigd && <td>{eerst.get(code)}</td>}
          <td>{eerst.has(code) && eerst.get(code) !== score ? <strong>{score}</strong> : score}</td>
        </tr>
      ))}
    </Tabel>
  );
}
