import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useAanmelding } from '../aanmelding.tsx';
import { antwoord, api } from '../api/client.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Koppeling } from '../onderdelen/koppeling.tsx';
import { Bezig, Mislukt } from '../onderdelen/melding.tsx';
import { Pdfknop } from '../onderdelen/pdfknop.tsx';
import { Titel } from '../onderdelen/titel.tsx';

/** Every letter with made-up facts, to be read before it is ever sent. */
export function Sjablonen() {
  const [adres] = useSearchParams();
  const { wie } = useAanmelding();
  const { data, error, refetch } = useQuery({
    queryKey: ['sjablonen', wie],
    queryFn: async () => antwoord(await api.GET('/sjablonen')),
  });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Bezig />;
  const gekozen = data.resultaten.find((s) => s.naam === adres.get('naam')) ?? data.resultaten[0];
  return (
    <div className="pagina">
      <Titel>Brieven</Titel>
      <div className="kolommen kolommen--lijst">
        <nav className="paneel paneel--ruim" aria-label="Sjablonen">
          <ul className="lijst">
            {data.resultaten.map((s) => (
              <li key={s.naam} aria-current={s.naam === gekozen?.naam ? 'true' : undefined}>
                <Koppeling to={`/sjablonen?naam=${s.naam}`}>{s.omschrijving}</Koppeling>
                {s.rechtsgevolg && <span className="stil">met rechtsgevolg</span>}
              </li>
            ))}
          </ul>
        </nav>
        {gekozen && <Voorbeeld key={gekozen.naam} naam={gekozen.naam} />}
      </div>
    </div>
  );
}

function Voorbeeld({ naam }: { naam: string }) {
  const { wie } = useAanmelding();
  const { data, error, refetch } = useQuery({
    queryKey: ['sjabloon', naam, wie],
    queryFn: async () => antwoord(await api.GET('/sjablonen/{naam}', { params: { path: { naam } } })),
  });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Bezig />;
  return (
    <section className="paneel paneel--ruim" aria-labelledby="voorbeeldkop">
      <div className="paginakop">
        <Tussenkop id="voorbeeldkop">{data.onderwerp}</Tussenkop>
        <Pdfknop pad={`/sjablonen/${naam}/pdf`} />
      </div>
      <iframe className="brief" title={`Voorbeeld: ${data.onderwerp}`} srcDoc={data.html} sandbox="" />
      <details>
        <summary>Als tekst</summary>
        <pre className="brieftekst">{data.tekst}</pre>
      </details>
    </section>
  );
}
