import { useQuery } from '@tanstack/react-query';
import { FormLabel } from '@utrecht/component-library-react';
import { useSearchParams } from 'react-router';
import { useAanmelding } from '../aanmelding.tsx';
import { antwoord, api } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { inCijfers, inWoorden, maandInWoorden } from '../datums.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Knopkoppeling, Koppeling } from '../onderdelen/koppeling.tsx';
import { Bezig, Melding } from '../onderdelen/melding.tsx';
import { Merkteken, type Toon } from '../onderdelen/merkteken.tsx';
import { Paginafout } from '../onderdelen/paginafout.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { Titel } from '../onderdelen/titel.tsx';
import { Maandgrafiek } from '../planning/maandgrafiek.tsx';

type Planning = components['schemas']['Toezichtplanning'];
type Rij = components['schemas']['Planningschool'];

const STANDEN: Record<Rij['stand'], Toon> = {
  'uit te nodigen': 'leeg',
  uitgenodigd: 'brief',
  'te plannen': 'let',
  gepland: 'wacht',
  gehouden: 'goed',
};

/** The planner's view over all schools, eight years ahead. */
export function Toezichtplanning() {
  const { wie } = useAanmelding();
  const { data, error, refetch } = useQuery({
    queryKey: ['toezichtplanning', wie],
    queryFn: async () => antwoord(await api.GET('/toezichtplanning')),
  });
  if (error) return <Paginafout fout={error} opnieuw={() => void refetch()} />;
  return (
    <div className="pagina">
      <div className="paginakop">
        <Titel>Toezichtplanning</Titel>
        <Knopkoppeling to="/registers">Capaciteit en inspecteurs</Knopkoppeling>
      </div>
      {data ? <Beeld planning={data} /> : <Bezig />}
    </div>
  );
}

function Beeld({ planning }: { planning: Planning }) {
  const { maanden, tekorten, scholen, inspecteurs, dubbel } = planning;
  return (
    <>
      <LetOp tekorten={tekorten} dubbel={dubbel} />
      <section className="paneel paneel--los paneelinhoud" aria-labelledby="per-maand">
        <Tussenkop id="per-maand">Bezoeken per maand</Tussenkop>
        <Maandgrafiek maanden={maanden} />
      </section>
      <Scholen scholen={scholen} inspecteurs={inspecteurs.map(({ code }) => code)} />
      <section className="paneel" aria-labelledby="per-inspecteur">
        <div className="paneelinhoud">
          <Tussenkop id="per-inspecteur">Per inspecteur</Tussenkop>
        </div>
        {inspecteurs.length === 0 ? (
          <p className="leeg">Er staat nog geen inspecteur op de lijst.</p>
        ) : (
          <Tabel naam="Bezoeken per inspecteur" koppen={['Inspecteur', 'Gepland', 'Onaangekondigd', 'Gehouden']}>
            {inspecteurs.map(({ code, gepland, onaangekondigd, gehouden }) => (
              <tr key={code}>
                <th scope="row">{code}</th>
                <td>{gepland}</td>
                <td>{onaangekondigd}</td>
                <td>{gehouden}</td>
              </tr>
            ))}
          </Tabel>
        )}
      </section>
    </>
  );
}

/** Where levelling is not enough, and who is booked twice on a day. */
function LetOp({ tekorten, dubbel }: Pick<Planning, 'tekorten' | 'dubbel'>) {
  return (
    <>
      {tekorten.length > 0 && (
        <Melding soort="let-op">
          <p>
            <strong>
              In {tekorten.length} {tekorten.length === 1 ? 'maand' : 'maanden'} is de capaciteit te klein, ook na
              spreiding.
            </strong>{' '}
            De eerste is {maandInWoorden(tekorten[0]?.maand ?? '')}: {tekorten[0]?.bezoeken} bezoeken, en er kunnen er{' '}
            {tekorten[0]?.capaciteit}.
          </p>
        </Melding>
      )}
      {dubbel.length > 0 && (
        <Melding soort="let-op">
          <p>
            <strong>Een inspecteur heeft meer dan één bezoek op een dag:</strong>
          </p>
          <ul>
            {dubbel.map(({ inspecteur, bezoekDatum, scholen }) => (
              <li key={`${inspecteur} ${bezoekDatum}`}>
                {inspecteur}, {inWoorden(bezoekDatum)}:{' '}
                {scholen.map(({ schoolId, naam }, i) => (
                  <span key={`${schoolId} ${i}`}>
                    {i > 0 && ', '}
                    <Koppeling to={`/scholen/${schoolId}`}>{naam}</Koppeling>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Melding>
      )}
    </>
  );
}

/** The filters stand in the address. */
function Scholen({ scholen, inspecteurs }: { scholen: readonly Rij[]; inspecteurs: readonly string[] }) {
  const [adres, zetAdres] = useSearchParams();
  const zet = (naam: string, waarde: string) => {
    const nieuw = new URLSearchParams(adres);
    if (waarde) nieuw.set(naam, waarde);
    else nieuw.delete(naam);
    zetAdres(nieuw, { replace: true });
  };
  const jaren = [...new Set(scholen.flatMap(({ voorstel }) => voorstel?.slice(0, 4) ?? []))].sort();
  const gekozen = { stand: adres.get('stand'), inspecteur: adres.get('inspecteur'), jaar: adres.get('jaar') };
  const rijen = scholen.filter(
    (rij) =>
      (!gekozen.stand || (gekozen.stand === 'niet meer op tijd' ? rij.teLaat : rij.stand === gekozen.stand)) &&
      (!gekozen.inspecteur || rij.inspecteur === gekozen.inspecteur) &&
      (!gekozen.jaar || rij.voorstel?.startsWith(gekozen.jaar)),
  );
  const keuzelijst = (naam: keyof typeof gekozen, label: string, opties: readonly string[]) => (
    <div className="veld">
      <FormLabel htmlFor={`filter-${naam}`}>{label}</FormLabel>
      <select id={`filter-${naam}`} value={gekozen[naam] ?? ''} onChange={(e) => zet(naam, e.target.value)}>
        <option value="">Alle</option>
        {opties.map((optie) => (
          <option key={optie}>{optie}</option>
        ))}
      </select>
    </div>
  );
  return (
    <section className="paneel paneel--los" aria-labelledby="per-school">
      <div className="paneelinhoud">
        <Tussenkop id="per-school">Per school</Tussenkop>
      </div>
      <div className="filters">
        {keuzelijst('stand', 'Stand', [...Object.keys(STANDEN), 'niet meer op tijd'])}
        {keuzelijst('inspecteur', 'Inspecteur', inspecteurs)}
        {keuzelijst('jaar', 'Jaar van het voorstel', jaren)}
      </div>
      <p className="telling" role="status">
        {rijen.length} {rijen.length === 1 ? 'school' : 'scholen'}
      </p>
      {rijen.length > 0 && (
        <Tabel naam="Scholen" koppen={['School', 'Ronde', 'Venster', 'Stand', 'Bezoek', 'Voorstel', '']}>
          {rijen.map((rij) => (
            <Schoolregel key={rij.schoolId} rij={rij} />
          ))}
        </Tabel>
      )}
    </section>
  );
}

function Schoolregel({ rij }: { rij: Rij }) {
  const { schoolId, naam, ronde, stand, bezoekDatum, inspecteur, maand, voorstel, teLaat } = rij;
  const teKiezen = bezoekDatum === null && voorstel !== null && voorstel !== maand;
  return (
    <tr>
      <th scope="row">
        <Koppeling to={`/scholen/${schoolId}`}>{naam}</Koppeling>
      </th>
      <td>{ronde}</td>
      <td>
        {inCijfers(rij.vensterVanDatum)} tot en met {inCijfers(rij.vensterTotEnMetDatum)}
      </td>
      <td>
        <span className="knoppenrij">
          <Merkteken toon={STANDEN[stand]}>{stand.charAt(0).toUpperCase() + stand.slice(1)}</Merkteken>
          {teLaat && <Merkteken toon="fout">Niet meer op tijd</Merkteken>}
        </span>
      </td>
      <td>{bezoekDatum ? `${inCijfers(bezoekDatum)}${inspecteur ? `, ${inspecteur}` : ''}` : '–'}</td>
      <td>
        {voorstel ? maandInWoorden(voorstel) : 'later'}
        {maand !== null && ` (gekozen: ${maandInWoorden(maand)})`}
      </td>
      <td>
        {teKiezen && (
          <Koppeling to={`/scholen/${schoolId}/handelingen/StreefmaandKiezen?doel=${voorstel}`}>
            {`Kies ${maandInWoorden(voorstel)}`}
            <span className="onzichtbaar"> voor {naam}</span>
          </Koppeling>
        )}
      </td>
    </tr>
  );
}
