import { Link } from '@nl-design-system-candidate/link-react';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

interface Props {
  to: string;
  replace?: boolean;
  children: ReactNode;
}

/** A link of the design system to another page of the application. */
export function Koppeling({ to, replace = false, children }: Props) {
  const href = useHref(to);
  const volg = useLinkClickHandler(to, { replace });
  return (
    <Link href={href} onClick={volg}>
      {children}
    </Link>
  );
}

interface Knopprops {
  to: string;
  hoofd?: boolean;
  /** What it is called where the text alone does not say enough; begins with the text. */
  naam?: string;
  children: ReactNode;
}

/** A link to a page on which something is done; it looks like a button. */
export function Knopkoppeling({ to, hoofd = false, naam, children }: Knopprops) {
  const href = useHref(to);
  const volg = useLinkClickHandler(to);
  return (
    <a
      className={`nl-button ${hoofd ? 'nl-button--primary' : 'nl-button--secondary'}`}
      href={href}
      aria-label={naam}
      onClick={volg}
    >
      {children}
    </a>
  );
}
