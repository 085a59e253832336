import { Mislukt } from './melding.tsx';
import { Titel } from './titel.tsx';

/** A page that could not be filled is a page still: it has a heading. */
export function Paginafout({ fout, opnieuw }: { fout: unknown; opnieuw: () => void }) {
  return (
    <div className="pagina">
      <Titel>Deze pagina kan nu niet worden getoond</Titel>
      <Mislukt fout={fout} opnieuw={opnieuw} />
    </div>
  );
}
