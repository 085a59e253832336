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

const KANALEN = [
  { kanaal: 'e-mail', label: 'Per e-mail' },
  { kanaal: 'post', label: 'Per post' },
] as const;

/** What is chosen, as it stands in the address. */
interface Keuze {
  naam: string;
  vorm: (typeof VORMEN)[number]['vorm'];
  voorbeeld: string;
  /** Null: as in the example. */
  kanaal: (typeof KANALEN)[number]['kanaal'] | null;
}

const adresVan = ({ naam, vorm, voorbeeld, kanaal }: Keuze) =>
  `?${new URLSearchParams({ naam, vorm, voorbeeld, ...(kanaal && { kanaal }) }).toString()}`;

/** What each letter looks like, with made-up facts: every example of it, by e-mail and by post. */
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
  const kanaal = KANALEN.find((k) => k.kanaal === adres.get('kanaal'))?.kanaal ?? null;
  const voorbeeld = gekozen?.voorbeelden.find((v) => v.naam === adres.get('voorbeeld'))?.naam ?? gekozen?.naam ?? '';
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
                    to={adresVan({ naam, vorm, voorbeeld: naam, kanaal })}
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
          <Voorbeeld key={`${voorbeeld} ${kanaal}`} keuze={{ naam: gekozen.naam, vorm, voorbeeld, kanaal }} />
        </div>
      )}
    </div>
  );
}

function Voorbeeld({ keuze }: { keuze: Keuze }) {
  const { wie } = useAanmelding();
  const { naam, vorm, voorbeeld, kanaal } = keuze;
  const query = { voorbeeld, ...(kanaal && { kanaal }) };
  const { data, error, refetch } = useQuery({
    queryKey: ['sjabloon', naam, voorbeeld, kanaal, wie],
    queryFn: async () => antwoord(await api.GET('/sjablonen/{naam}', { params: { path: { naam }, query } })),
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
          {data.voorbeelden.length > 1 && (
            <Keuzerij
              label="Voorbeeld"
              keuzes={data.voorbeelden.map((v) => ({
                label: v.omschrijving,
                naar: adresVan({ ...keuze, voorbeeld: v.naam }),
                gekozen: v.naam === voorbeeld,
              }))}
            />
          )}
          <Keuzerij
            label="Hoe de brief weggaat"
            keuzes={KANALEN.map((k) => ({
              label: k.label,
              naar: adresVan({ ...keuze, kanaal: k.kanaal }),
              gekozen: k.kanaal === data.kanaal,
            }))}
          />
          <div className="paginakop">
            <Keuzerij
              label="Vorm van de brief"
              keuzes={VORMEN.map((v) => ({
                label: v.label,
                naar: adresVan({ ...keuze, vorm: v.vorm }),
                gekozen: v.vorm === vorm,
              }))}
            />
            <Pdfknop pad={`/sjablonen/${naam}/pdf?${new URLSearchParams(query).toString()}`} bestand={voorbeeld} />
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

function Keuzerij({
  label,
  keuzes,
}: {
  label: string;
  keuzes: readonly { label: string; naar: string; gekozen: boolean }[];
}) {
  return (
    <nav className="tabbladen" aria-label={label}>
      {keuzes.map(({ label: naam, naar, gekozen }) => (
        <Link key={naar} to={naar} replace aria-current={gekozen ? 'page' : undefined}>
          {naam}
        </Link>
      ))}
    </nav>
  );
}
