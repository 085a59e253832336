import { Button } from '@nl-design-system-candidate/button-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { FormLabel, Table, Textbox } from '@utrecht/component-library-react';
import { type SubmitEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ROLLEN, useAanmelding } from '../aanmelding.tsx';
import { antwoord, api, type Schoolrij } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { inCijfers, leesDatum } from '../datums.ts';
import { Knopkoppeling, Koppeling } from '../onderdelen/koppeling.tsx';
import { Bezig, Mislukt } from '../onderdelen/melding.tsx';
import { Status } from '../onderdelen/merkteken.tsx';
import { Titel } from '../onderdelen/titel.tsx';

type Vraag = components['schemas']['Scholenzoekvraag'];

const STATUSSEN = [
  'geen',
  'in aanvraag',
  'actief',
  'waarschuwing',
  'herstelperiode',
  'geschorst',
  'gestopt',
  'vervallen',
] as const;
const SOORTEN = ['bepaalde tijd', 'onbepaalde tijd'] as const;

/** The filters stand in the address; the text that is searched for does not, because it may be a name (A13). */
export function Scholen() {
  const [adres, zetAdres] = useSearchParams();
  const [zoek, zetZoek] = useState('');
  const { wie } = useAanmelding();
  const vraag = vraagUit(adres, zoek);

  const { data, error, isPending, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['scholen', vraag, wie],
    queryFn: async ({ pageParam }) =>
      antwoord(await api.POST('/scholen/_zoek', { body: { ...vraag, ...(pageParam ? { cursor: pageParam } : {}) } })),
    initialPageParam: '',
    getNextPageParam: (bladzijde) => bladzijde.volgende,
    placeholderData: (vorige) => vorige,
  });

  const zet = (naam: string, waarde: string) => {
    const nieuw = new URLSearchParams(adres);
    if (waarde) nieuw.set(naam, waarde);
    else nieuw.delete(naam);
    zetAdres(nieuw, { replace: true });
  };
  const rijen = data?.pages.flatMap((bladzijde) => bladzijde.resultaten) ?? [];
  const totaal = data?.pages[0]?.totaal;

  return (
    <div className="pagina">
      <div className="paginakop">
        <Titel>Scholen</Titel>
        <Knopkoppeling hoofd to="/scholen/nieuw">
          Aanvraag van een nieuwe school
        </Knopkoppeling>
      </div>
      <section className="paneel">
        <Filters adres={adres} zet={zet} zoek={zetZoek} />
        <p className="telling" role="status">
          {isPending ? 'Laden …' : `${totaal ?? rijen.length} ${(totaal ?? rijen.length) === 1 ? 'school' : 'scholen'}`}
        </p>
        {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {isPending && !error && <Bezig />}
        {!isPending && !error && rijen.length === 0 && (
          <p className="leeg">
            Geen scholen gevonden. Maak de filters ruimer, of importeer een bestand met <code>npm run importeer</code>.
          </p>
        )}
        {rijen.length > 0 && (
          <Tabel rijen={rijen} sortering={vraag.sortering ?? 'naam'} sorteer={(s) => zet('sortering', s)} />
        )}
        {hasNextPage && (
          <div className="meer">
            <Button purpose="secondary" busy={isFetching} onClick={() => void fetchNextPage()}>
              Toon meer scholen
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}

function vraagUit(adres: URLSearchParams, zoek: string): Vraag {
  const keuze = <T extends string>(naam: string, uit: readonly T[]) =>
    uit.find((mogelijk) => mogelijk === adres.get(naam));
  const status = keuze('status', STATUSSEN);
  const soortKeurmerk = keuze('soort', SOORTEN);
  const wie = keuze('wie', ROLLEN);
  const tot = leesDatum(adres.get('tot') ?? '');
  return {
    sortering: adres.get('sortering') === 'volgendeTermijn' ? 'volgendeTermijn' : 'naam',
    aantal: 50,
    ...(status ? { status } : {}),
    ...(soortKeurmerk ? { soortKeurmerk } : {}),
    ...(wie ? { wie } : {}),
    ...(tot ? { volgendeTermijnTotEnMet: tot } : {}),
    ...(zoek ? { zoek } : {}),
  };
}

interface Filterprops {
  adres: URLSearchParams;
  zet: (naam: string, waarde: string) => void;
  zoek: (tekst: string) => void;
}

function Filters({ adres, zet, zoek }: Filterprops) {
  const [tot, zetTot] = useState(adres.get('tot') ?? '');
  const fout = tot !== '' && leesDatum(tot) === null;
  const zoekNu = (e: SubmitEvent<HTMLFormElement>) => {
    e.preventDefault();
    const tekst = new FormData(e.currentTarget).get('zoek');
    zoek(typeof tekst === 'string' ? tekst.trim() : '');
    if (!fout) zet('tot', tot.trim());
  };
  const keuzelijst = (naam: string, label: string, opties: readonly string[]) => (
    <div className="veld">
      <FormLabel htmlFor={`filter-${naam}`}>{label}</FormLabel>
      <select id={`filter-${naam}`} value={adres.get(naam) ?? ''} onChange={(e) => zet(naam, e.target.value)}>
        <option value="">Alle</option>
        {opties.map((optie) => (
          <option key={optie}>{optie}</option>
        ))}
      </select>
    </div>
  );
  return (
    <form className="filters" role="search" onSubmit={zoekNu}>
      <div className="veld veld--breed">
        <FormLabel htmlFor="filter-zoek">Zoek op naam, plaats of KvK-nummer</FormLabel>
        <Textbox id="filter-zoek" name="zoek" type="search" autoComplete="off" maxLength={200} />
      </div>
      {keuzelijst('status', 'Status', STATUSSEN)}
      {keuzelijst('soort', 'Soort keurmerk', SOORTEN)}
      {keuzelijst('wie', 'Wie is aan zet', ROLLEN)}
      <div className="veld">
        <FormLabel htmlFor="filter-tot">Termijn tot en met</FormLabel>
        <Textbox
          id="filter-tot"
          value={tot}
          placeholder="dd-mm-jjjj"
          inputMode="numeric"
          autoComplete="off"
          invalid={fout}
          aria-describedby={fout ? 'filter-tot-fout' : undefined}
          onChange={(e) => zetTot(e.target.value)}
        />
        {fout && (
          <span id="filter-tot-fout" className="veldfout">
            Vul in als dd-mm-jjjj
          </span>
        )}
      </div>
      <Button type="submit" purpose="secondary">
        Zoek
      </Button>
    </form>
  );
}

function Tabel({
  rijen,
  sortering,
  sorteer,
}: {
  rijen: Schoolrij[];
  sortering: string;
  sorteer: (op: string) => void;
}) {
  const kop = (op: string, label: string) => (
    <th scope="col" aria-sort={sortering === op ? 'ascending' : 'none'}>
      <button type="button" className="sorteerknop" onClick={() => sorteer(op === 'naam' ? '' : op)}>
        {label} <span aria-hidden="true">{sortering === op ? '▲' : '↕'}</span>
      </button>
    </th>
  );
  return (
    <div className="tabelrol" role="region" aria-label="Scholen" tabIndex={0}>
      <Table className="utrecht-table--html-table tabel">
        <thead>
          <tr>
            {kop('naam', 'Naam')}
            <th scope="col">Plaats</th>
            <th scope="col">Keurmerk</th>
            <th scope="col">Status</th>
            {kop('volgendeTermijn', 'Volgende termijn')}
            <th scope="col">Wie is aan zet</th>
            <th scope="col" className="getal">
              Taken
            </th>
          </tr>
        </thead>
        <tbody>
          {rijen.map((school) => (
            <tr key={school.id}>
              <th scope="row">
                <Koppeling to={`/scholen/${school.id}`}>{school.naam}</Koppeling>
              </th>
              <td>{school.plaats}</td>
              <td>{school.soortKeurmerk ?? '–'}</td>
              <td>
                <Status status={school.status} />
              </td>
              <td>{school.volgendeTermijn ? inCijfers(school.volgendeTermijn.laatsteDag) : '–'}</td>
              <td className="ruim">{school.aanZet ?? school.volgendeTermijn?.omschrijving ?? ''}</td>
              <td className="getal">{school.openTaken || ''}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
