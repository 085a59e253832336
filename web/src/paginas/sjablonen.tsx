import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useAanmelding } from '../aanmelding.tsx';
import { antwoord, api } from '../api/client.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Bezig, Mislukt } from '../onderdelen/melding.tsx';
import { Merkteken } from '../onderdelen/merkteken.tsx';
import { Pdfknop } from '../onderdelen/pdfknop.tsx';
import { Titel } from '../onderdelen/titel.tsx';

const VORMEN = [
  { vorm: 'brief', label: 'Opgemaakt' },
  { vorm: 'tekst', label: 'Alleen tekst' },
] as const;

/** What each letter looks like, with made-up facts. */
export function Sjablonen() {
  const [adres] = useSearchParams();
  const { wie } = useAanmelding();
  const { data, error, refetch } = useQuery({
    queryKey: ['sjablonen', wie],
    queryFn: async () => antwoord(await api.GET('/sjablonen')),
  });
  const rijen = [...(data?.resultaten ?? [])].sort((a, b) => a.omschrijving.localeCompare(b.omschrijving, 'nl'));
  const gekozen = rijen.find((s) => s.naam === adres.get('naam')) ?? rijen[0];
  const vorm = VORMEN.find((v) => v.vorm === adres.get('vorm'))?.vorm ?? 'brief';
  return (
    <div className="pagina">
      <Titel>Brieven en berichten</Titel>
      {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Bezig />}
      {gekozen && (
        <div className="sjabloonkolommen">
          <section className="paneel paneel--ruim" aria-labelledby="brieven">
            <Tussenkop id="brieven">{rijen.length} sjablonen</Tussenkop>
            <ul className="keuzelijst">
              {rijen.map(({ naam, omschrijving, rechtsgevolg }) => (
                <li key={naam}>
                  <Link
                    to={`?naam=${naam}&vorm=${vorm}`}
                    replace
                    aria-current={naam === gekozen.naam ? 'page' : undefined}
                    className="keuzelijst__keuze"
                  >
                    <span>{omschrijving}</span>
                    {rechtsgevolg && <Merkteken toon="let">Rechtsgevolg</Merkteken>}
                  </Link>
                </li>
              ))}
            </ul>
            <p className="stil">
              Een brief met rechtsgevolg is een besluit, of laat een wettelijke termijn beginnen. Die gaat per post als
              de school niet per e-mail bereikbaar is.
            </p>
          </section>
          <Voorbeeld key={gekozen.naam} naam={gekozen.naam} vorm={vorm} />
        </div>
      )}
    </div>
  );
}

function Voorbeeld({ naam, vorm }: { naam: string; vorm: 'brief' | 'tekst' }) {
  const { wie } = useAanmelding();
  const { data, error, refetch } = useQuery({
    queryKey: ['sjabloon', naam, wie],
    queryFn: async () => antwoord(await api.GET('/sjablonen/{naam}', { params: { path: { naam } } })),
  });
  return (
    <section className="paneel paneel--ruim" aria-labelledby="voorbeeld">
      {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Bezig />}
      {data && (
        <>
          <Tussenkop id="voorbeeld">{data.omschrijving}</Tussenkop>
          <p>
            <span className="stil">Onderwerp:</span> {data.onderwerp}
          </p>
          <div className="paginakop">
            <nav className="tabbladen" aria-label="Vorm van de brief">
              {VORMEN.map((keuze) => (
                <Link
                  key={keuze.vorm}
                  to={`?naam=${naam}&vorm=${keuze.vorm}`}
                  replace
                  aria-current={keuze.vorm === vorm ? 'page' : undefined}
                >
                  {keuze.label}
                </Link>
              ))}
            </nav>
            <Pdfknop pad={`/sjablonen/${naam}/pdf`} bestand={naam} />
          </div>
          {vorm === 'brief' ? (
            // No script in a letter ever runs.
            <iframe
              className="brief"
              title={`Voorbeeld: ${data.omschrijving}`}
              srcDoc={data.html}
              sandbox="allow-same-origin"
            />
          ) : (
            <pre
              className="brieftekst"
              tabIndex={0}
              aria-label={`Voorbeeld als tekst: ${data.omschrijving}`}
              role="region"
            >
              {data.tekst}
            </pre>
          )}
        </>
      )}
    </section>
  );
}
