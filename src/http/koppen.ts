/** Headers of every response, errors and files of the web application included (A2, A12). */

export const API_VERSIE = '1.0.0';

const BELEID = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "img-src 'self' data:",
  "object-src 'none'",
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
