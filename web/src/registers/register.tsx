import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Rol, useAanmelding } from '../aanmelding.tsx';
import { geefOpdracht } from '../api/client.ts';
import { Opdrachtformulier } from '../formulieren/formulier.tsx';
import type { Formulier } from '../formulieren/velden.ts';
import { Tussenkop } from '../onderdelen/kop.tsx';
import { Bezig, Mislukt } from '../onderdelen/melding.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';

interface Rij {
  sleutel: string;
  /** The first cell names the row. */
  cellen: readonly [ReactNode, ...ReactNode[]];
  /** How this row is ended: what the button says, and the form. */
  einde?: { label: string; formulier: Formulier };
}

interface Props<L, W> {
  naam: string;
  kop: ReactNode;
  /** Who changes the list; anybody may look. */
  rollen: readonly Rol[];
  koppen: readonly string[];
  lees: () => Promise<L>;
  rijen: (lijst: L) => readonly Rij[];
  toevoegen: { knop: string; formulier: Formulier };
  /** What to tell after a change. */
  Gedaan: ComponentType<W>;
}

/** An administered list: anybody may look, some roles add and end. */
export function Register<L, W extends object>({
  naam,
  kop,
  rollen,
  koppen,
  lees,
  rijen,
  toevoegen,
  Gedaan,
}: Props<L, W>) {
  const { wie } = useAanmelding();
  const query = useQueryClient();
  const [bezig, zetBezig] = useState<Formulier | null>(null);
  const [laatste, zetLaatste] = useState<W | null>(null);
  const uitkomst = useRef<HTMLDivElement>(null);
  const { data, error, refetch } = useQuery({ queryKey: ['register', naam, wie], queryFn: lees });
  const beheert = rollen.includes(wie.rol);
  const klaar = async (wijziging: W) => {
    zetBezig(null);
    zetLaatste(wijziging);
    await query.invalidateQueries();
    uitkomst.current?.focus();
  };
  const begin = (formulier: Formulier) => {
    zetLaatste(null);
    zetBezig(formulier);
  };
  return (
    <>
      <div className="paginakop">
        {kop}
        {beheert && (
          <Button purpose="primary" onClick={() => begin(toevoegen.formulier)}>
            {toevoegen.knop}
          </Button>
        )}
      </div>
      {!beheert && (
        <p className="stil">
          Alleen {rollen.map((rol) => `de ${rol}`).join(' of ')} kan deze lijst wijzigen. U bent nu {wie.rol}.
        </p>
      )}
      <div ref={uitkomst} tabIndex={-1}>
        {laatste && <Gedaan {...laatste} />}
      </div>
      {bezig && data && (
        <Wijzigen
          key={bezig.titel}
          formulier={bezig}
          klaar={(wijziging: W) => void klaar(wijziging)}
          annuleer={() => {
            zetBezig(null);
            uitkomst.current?.focus();
          }}
        />
      )}
      <section className="paneel paneel--los" aria-label={naam}>
        {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {!data && !error && <Bezig />}
        {data && rijen(data).length === 0 && <p className="leeg">Er staat nog niets op deze lijst.</p>}
        {data && rijen(data).length > 0 && (
          <Tabel naam={naam} koppen={beheert && rijen(data).some((rij) => rij.einde) ? [...koppen, ''] : koppen}>
            {rijen(data).map((rij) => (
              <Regel key={rij.sleutel} rij={rij} begin={beheert ? begin : null} />
            ))}
          </Tabel>
        )}
      </section>
    </>
  );
}

function Regel({ rij, begin }: { rij: Rij; begin: ((formulier: Formulier) => void) | null }) {
  const { einde } = rij;
  const [naam, ...overig] = rij.cellen;
  return (
    <tr>
      <th scope="row">{naam}</th>
      {overig.map((cel, i) => (
        <td key={i}>{cel}</td>
      ))}
      {begin && einde && (
        <td>
          <Button purpose="secondary" aria-label={einde.label} onClick={() => begin(einde.formulier)}>
            Beëindig
          </Button>
        </td>
      )}
    </tr>
  );
}

interface Wijzigprops<W> {
  formulier: Formulier;
  klaar: (wijziging: W) => void;
  annuleer: () => void;
}

/** Appears elsewhere on the page than the button that was pressed, so it takes the focus. */
function Wijzigen<W>({ formulier, klaar, annuleer }: Wijzigprops<W>) {
  const plek = useRef<HTMLElement>(null);
  useEffect(() => plek.current?.focus(), []);
  return (
    <section className="paneel paneel--ruim paneel--los" aria-labelledby="wijziging" ref={plek} tabIndex={-1}>
      <Tussenkop id="wijziging">{formulier.titel}</Tussenkop>
      <Opdrachtformulier
        formulier={formulier}
        verzend={(inhoud, sleutel) => geefOpdracht<W>(formulier.pad, inhoud, sleutel)}
        klaar={klaar}
        annuleer={annuleer}
      />
    </section>
  );
}
