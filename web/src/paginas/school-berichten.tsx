import { Table } from '@utrecht/component-library-react';
import { useAanmelding } from '../aanmelding.tsx';
import type { School } from '../api/client.ts';
import { inCijfers } from '../datums.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Merkteken, type Toon } from '../onderdelen/merkteken.tsx';

const TONEN: Record<School['berichten'][number]['status'], Toon> = {
  klaargezet: 'wacht',
  'te posten': 'let',
  'te verzenden': 'wacht',
  bezig: 'wacht',
  verzonden: 'goed',
  onbekend: 'let',
  mislukt: 'fout',
  vervallen: 'leeg',
};

export function Berichten({ school }: { school: School }) {
  const { wie } = useAanmelding();
  return (
    <div className="paneelinhoud">
      <Tussenkop>Berichten</Tussenkop>
      {school.berichten.length === 0 && <p className="stil">Er zijn nog geen berichten.</p>}
      {school.berichten.length > 0 && (
        <div className="tabelrol" role="region" aria-label="Berichten" tabIndex={0}>
          <Table className="utrecht-table--html-table tabel">
            <thead>
              <tr>
                <th scope="col">Dag</th>
                <th scope="col">Bericht</th>
                <th scope="col">Per</th>
                <th scope="col">Stand</th>
                <th scope="col">
                  <span className="onzichtbaar">Handeling</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {school.berichten.map((bericht) => (
                <tr key={bericht.id}>
                  <td>{inCijfers(bericht.datum)}</td>
                  <td>
                    <Koppeling to={`/scholen/${school.id}/berichten/${encodeURIComponent(bericht.id)}`}>
                      {bericht.omschrijving}
                    </Koppeling>
                    {bericht.fout && <span className="stil"> {bericht.fout}</span>}
                  </td>
                  <td>{bericht.kanaal}</td>
                  <td>
                    <Merkteken toon={TONEN[bericht.status]}>{bericht.status}</Merkteken>
                  </td>
                  <td>
                    {bericht.status === 'te posten' && (
                      <Koppeling
                        to={`/scholen/${school.id}/handelingen/BriefPosten?doel=${encodeURIComponent(bericht.id)}`}
                      >
                        Verzending vastleggen
                      </Koppeling>
                    )}
                    {(bericht.status === 'onbekend' || bericht.status === 'mislukt') && (
                      <Koppeling
                        to={`/scholen/${school.id}/handelingen/BerichtHervatten?doel=${encodeURIComponent(bericht.id)}`}
                      >
                        Besluit wat ermee moet
                      </Koppeling>
                    )}
                    {bericht.status === 'verzonden' && wie.rol === 'servicedesk' && (
                      <Koppeling
                        to={`/scholen/${school.id}/handelingen/BezorgingMelden?doel=${encodeURIComponent(bericht.id)}`}
                      >
                        Kwam terug
                      </Koppeling>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </div>
  );
}
