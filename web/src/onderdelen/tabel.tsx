import { Table } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';

interface Props {
  naam: string;
  /** An empty heading is that of the column with what can be done. */
  koppen: readonly string[];
  children: ReactNode;
}

/** A table that scrolls by itself where the window is narrow. */
export function Tabel({ naam, koppen, children }: Props) {
  return (
    <div className="tabelrol" role="region" aria-label={`Tabel: ${naam}`} tabIndex={0}>
      <Table className="utrecht-table--html-table tabel">
        <thead>
          <tr>
            {koppen.map((kop) => (
              <th key={kop} scope="col">
                {kop || <span className="onzichtbaar">Handeling</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </Table>
    </div>
  );
}
