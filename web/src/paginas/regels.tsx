import { useQuery } from '@tanstack/react-query';
import { FormLabel, Table } from '@utrecht/component-library-react';
import { useSearchParams } from 'react-router';
import { useAanmelding } from '../aanmelding.tsx';
import { antwoord, api } from '../api/client.ts';
import { Bezig, Melding, Mislukt } from '../onderdelen/melding.tsx';
import { Paginafout } from '../onderdelen/paginafout.tsx';
import { Titel } from '../onderdelen/titel.tsx';

/** Every rule of a Handleiding version with its source, or what differs between two versions (RA-13). */
export function Regels() {
  const [adres, zetAdres] = useSearchParams();
  const { wie } = useAanmelding();
  const versies = useQuery({
    queryKey: ['regels', wie],
    queryFn: async () => antwoord(await api.GET('/regels')).resultaten.map((h) => h.versie),
  });
  if (versies.error) return <Paginafout fout={versies.error} opnieuw={() => void versies.refetch()} />;
  if (!versies.data) return <Bezig />;
  const kies = (naam: string, standaard: string) => versies.data.find((v) => v === adres.get(naam)) ?? standaard;
  const versie = kies('versie', versies.data.at(-1) ?? '');
  const andere = kies('met', '');
  const zet = (naam: string, waarde: string) => {
    const nieuw = new URLSearchParams(adres);
    if (waarde) nieuw.set(naam, waarde);
    else nieuw.delete(naam);
    zetAdres(nieuw, { replace: true });
  };
  const keuzelijst = (naam: string, label: string, waarde: string, leeg?: string) => (
    <div className="veld">
      <FormLabel htmlFor={`regels-${naam}`}>{label}</FormLabel>
      <select id={`regels-${naam}`} value={waarde} onChange={(e) => zet(naam, e.target.value)}>
        {leeg !== undefined && <option value="">{leeg}</option>}
        {versies.data.map((v) => (
          <option key={v}>{v}</option>
        ))}
      </select>
    </div>
  );
  return (
    <div className="pagina">
      <Titel>Regels van de Handleiding</Titel>
      <section className="paneel">
        <div className="filters">
          {keuzelijst('versie', 'Handleiding', versie)}
          {keuzelijst('met', 'Vergelijk met', andere, 'Niet vergelijken')}
        </div>
        {andere ? <Verschillen van={versie} naar={andere} /> : <Tabel versie={versie} />}
      </section>
    </div>
  );
}

function Tabel({ versie }: { versie: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['regels', versie],
    queryFn: async () => antwoord(await api.GET('/regels/{versie}', { params: { path: { versie } } })),
  });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Bezig />;
  return (
    <>
      {data.voorbeeldinstellingen && (
        <Melding soort="let-op">
          <strong>Voorbeeldwaarden.</strong> De normen zijn niet vastgesteld.
        </Melding>
      )}
      <div className="tabelrol" role="region" aria-label={`Regels van Handleiding ${versie}`} tabIndex={0}>
        <Table className="utrecht-table--html-table tabel">
          <thead>
            <tr>
              <th scope="col">Onderwerp</th>
              <th scope="col">Regel</th>
              <th scope="col">Waarde</th>
              <th scope="col">Bron</th>
            </tr>
          </thead>
          <tbody>
            {data.regels.map((r) => (
              <tr key={`${r.onderwerp} ${r.regel}`}>
                <td>{r.onderwerp}</td>
                <th scope="row" className="ruim">
                  {r.regel}
                </th>
                <td className="ruim">{r.waarde}</td>
                <td>{r.bron}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </>
  );
}

function Verschillen({ van, naar }: { van: string; naar: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['regelverschillen', van, naar],
    queryFn: async () =>
      antwoord(
        await api.GET('/regels/{versie}/verschillen/{andere}', { params: { path: { versie: van, andere: naar } } }),
      ),
  });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Bezig />;
  if (data.verschillen.length === 0) return <p className="leeg">Beide versies zeggen hetzelfde.</p>;
  return (
    <div className="tabelrol" role="region" aria-label="Verschillen" tabIndex={0}>
      <Table className="utrecht-table--html-table tabel">
        <thead>
          <tr>
            <th scope="col">Regel</th>
            <th scope="col">{van}</th>
            <th scope="col">{naar}</th>
            <th scope="col">Bron</th>
          </tr>
        </thead>
        <tbody>
          {data.verschillen.map((v) => (
            <tr key={`${v.onderwerp} ${v.regel}`}>
              <th scope="row" className="ruim">
                {v.onderwerp}: {v.regel}
              </th>
              <td className="ruim">{v.van ?? '–'}</td>
              <td className="ruim">{v.naar ?? '–'}</td>
              <td>{v.bron}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
