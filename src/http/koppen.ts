/** Headers of every response, errors and files of the web application included (A2, A12). */
import { createHash } from 'node:crypto';
import { BRIEFSTIJL } from '../postkamer/sjablonen/opmaak.ts';

export const API_VERSIE = '1.0.0';

/**
 * A letter carries its own style. The web application shows letters in a frame, and a frame falls under the policy of
 * its page, so that one style is let through by its hash.
 */
const hashVanBriefstijl = `'sha256-${createHash('sha256').update(BRIEFSTIJL).digest('base64')}'`;

const BELEID = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "img-src 'self' data:",
  "object-src 'none'",
  `style-src 'self' ${hashVanBriefstijl}`,
].join('; ');

export const KOPPEN: Readonly<Record<string, string>> = {
  'API-Version': API_VERSIE,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': BELEID,
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
