import { Button } from '@nl-design-system-candidate/button-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { FormLabel, Table } from '@utrecht/component-library-react';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { ROLLEN, useAanmelding } from '../aanmelding.tsx';
import { antwoord, api } from '../api/client.ts';
import { inCijfers } from '../datums.ts';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { MeetjarenStarten } from '../onderdelen/meetjaren-starten.tsx';
import { Bezig, Mislukt } from '../onderdelen/melding.tsx';
import { Taakknoppen } from '../onderdelen/taakknoppen.tsx';
import { Titel } from '../onderdelen/titel.tsx';

const OPGEPAKT = ['door mij', 'door niemand'] as const;

/** The worklist: every open task, the most urgent first. */
export function Taken() {
  const [adres, zetAdres] = useSearchParams();
  const { wie } = useAanmelding();
  const rol = ROLLEN.find((r) => r === adres.get('rol'));
  const opgepakt = OPGEPAKT.find((o) => o === adres.get('opgepakt'));
  const telling = useRef<HTMLParagraphElement>(null);
  const zet = (naam: string, waarde: string) => {
    const nieuw = new URLSearchParams(adres);
    if (waarde) nieuw.set(naam, waarde);
    else nieuw.delete(naam);
    zetAdres(nieuw, { replace: true });
  };
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['taken', rol, opgepakt, wie],
    queryFn: async ({ pageParam }) =>
      antwoord(
        await api.GET('/taken', {
          params: {
            query: {
              aantal: 50,
              ...(rol ? { rol } : {}),
              ...(opgepakt ? { opgepakt } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (bladzijde) => bladzijde.volgende,
  });
  const taken = data?.pages.flatMap((bladzijde) => bladzijde.resultaten) ?? [];

  // A task that leaves the list takes the button with it that was just pressed.
  const aantal = taken.length;
  const vorig = useRef(aantal);
  useEffect(() => {
    if (aantal < vorig.current && document.activeElement === document.body) telling.current?.focus();
    vorig.current = aantal;
  }, [aantal]);

  return (
    <div className="pagina">
      <Titel>Taken</Titel>
      <section className="paneel">
        <div className="filters">
          <div className="veld">
            <FormLabel htmlFor="filter-rol">Voor wie</FormLabel>
            <select id="filter-rol" value={rol ?? ''} onChange={(e) => zet('rol', e.target.value)}>
              <option value="">Iedereen</option>
              {ROLLEN.map((r) => (
                <option key={r}>{r}</option>
              ))}
            </select>
          </div>
          <div className="veld">
            <FormLabel htmlFor="filter-opgepakt">Opgepakt</FormLabel>
            <select id="filter-opgepakt" value={opgepakt ?? ''} onChange={(e) => zet('opgepakt', e.target.value)}>
              <option value="">Alle taken</option>
              <option value="door mij">Mijn taken</option>
              <option value="door niemand">Vrij</option>
            </select>
          </div>
        </div>
        <p className="telling" role="status" ref={telling} tabIndex={-1}>
          {isPending
            ? 'Laden …'
            : `${taken.length}${hasNextPage ? ' of meer' : ''} ${taken.length === 1 ? 'taak' : 'taken'}`}
        </p>
        {wie.rol === 'beheerder' && taken.some(({ id }) => /^meetjaar\/\d+\/normen$/.test(id)) && <MeetjarenStarten />}
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
                  <th scope="col">Voor wie</th>
                  <th scope="col">Opgepakt door</th>
                  <th scope="col">
                    <span className="onzichtbaar">Handeling</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {taken.map((taak) => (
                  <tr key={`${taak.school.id} ${taak.id}`}>
                    <td>{taak.uiterlijk ? inCijfers(taak.uiterlijk) : '–'}</td>
                    <td className="ruim">{taak.omschrijving}</td>
                    <td>
                      <Koppeling to={`/scholen/${taak.school.id}?deel=taken`}>{taak.school.naam}</Koppeling>
                      <br />
                      <span className="stil">{taak.school.plaats}</span>
                    </td>
                    <td>{taak.rol}</td>
                    <td>{taak.opgepaktDoor?.naam ?? 'vrij'}</td>
                    <td>
                      <Taakknoppen schoolId={taak.school.id} taak={taak} />
                    </td>
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
