import { Button } from '@nl-design-system-candidate/button-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { FormLabel, Table } from '@utrecht/component-library-react';
import { useSearchParams } from 'react-router';
import { ROLLEN, useAanmelding } from '../aanmelding.tsx';
import { antwoord, api } from '../api/client.ts';
import { inCijfers } from '../datums.ts';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Bezig, Mislukt } from '../onderdelen/melding.tsx';
import { Titel } from '../onderdelen/titel.tsx';

/** The worklist: every open task, the most urgent first. */
export function Taken() {
  const [adres, zetAdres] = useSearchParams();
  const { wie } = useAanmelding();
  const rol = ROLLEN.find((r) => r === adres.get('rol'));
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['taken', rol, wie],
    queryFn: async ({ pageParam }) =>
      antwoord(
        await api.GET('/taken', {
          params: { query: { aantal: 50, ...(rol ? { rol } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (bladzijde) => bladzijde.volgende,
  });
  const taken = data?.pages.flatMap((bladzijde) => bladzijde.resultaten) ?? [];
  return (
    <div className="pagina">
      <Titel>Taken</Titel>
      <section className="paneel">
        <div className="filters">
          <div className="veld">
            <FormLabel htmlFor="filter-rol">Voor wie</FormLabel>
            <select
              id="filter-rol"
              value={rol ?? ''}
              onChange={(e) => zetAdres(e.target.value ? { rol: e.target.value } : {}, { replace: true })}
            >
              <option value="">Iedereen</option>
              {ROLLEN.map((r) => (
                <option key={r}>{r}</option>
              ))}
            </select>
          </div>
        </div>
        <p className="telling" role="status">
          {isPending
            ? 'Laden …'
            : `${taken.length}${hasNextPage ? ' of meer' : ''} ${taken.length === 1 ? 'taak' : 'taken'}`}
        </p>
        {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {isPending && !error && <Bezig />}
        {!isPending && !error && taken.length === 0 && <p className="leeg">Er zijn geen open taken.</p>}
        {taken.length > 0 && (
          <div className="tabelrol" role="region" aria-label="Taken" tabIndex={0}>
            <Table className="utrecht-table--html-table tabel">
              <thead>
                <tr>
                  <th scope="col">Uiterlijk</th>
                  <th scope="col">Taak</th>
                  <th scope="col">School</th>
                  <th scope="col">Plaats</th>
                  <th scope="col">Voor wie</th>
                </tr>
              </thead>
              <tbody>
                {taken.map((taak) => (
                  <tr key={`${taak.school.id} ${taak.id}`}>
                    <td>{taak.uiterlijk ? inCijfers(taak.uiterlijk) : '–'}</td>
                    <td className="ruim">{taak.omschrijving}</td>
                    <td>
                      <Koppeling to={`/scholen/${taak.school.id}?deel=taken`}>{taak.school.naam}</Koppeling>
                    </td>
                    <td>{taak.school.plaats}</td>
                    <td>{taak.rol}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </div>
        )}
        {hasNextPage && (
          <div className="meer">
            <Button purpose="secondary" onClick={() => void fetchNextPage()}>
              Toon meer taken
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}
