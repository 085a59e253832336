import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Everything that differs per installation. Read once, when a process starts; the rest of the program gets it handed. */
export interface Configuratie {
  nodeEnv: 'development' | 'test' | 'production';
  /** True when `nodeEnv` is production: the development sign-in and the simulated clock refuse. */
  productie: boolean;
  host: string;
  /** 0: any free port. */
  poort: number;
  databaseUrl: string;
  /** In the form in which `Connection.connect` and `NativeConnection.connect` take it, besides the namespace. */
  temporal: {
    address: string;
    namespace: string;
    tls: boolean | TemporalTls;
    apiKey?: string;
  };
  smtpUrl: string;
  /** From header of every mail. */
  afzender: string;
  /** File with the settings of the organisation (norms, office closures); absent: what the program itself says. */
  instellingenBestand?: string;
  /** Folder with the built web application; absent: this process serves none. */
  webMap?: string;
  /** Origins of other web applications whose pages may call the API. */
  corsOorsprongen: string[];
}

/** Certificates for Temporal, read from the files that the variables name. */
export interface TemporalTls {
  serverNameOverride?: string;
  serverRootCACertificate?: Buffer;
  clientCertPair?: { crt: Buffer; key: Buffer };
}

/** One or more variables are wrong; the message has a line for each. Values are not repeated: they hold passwords. */
export class Configuratiefout extends Error {
  override readonly name = 'Configuratiefout';
  readonly meldingen: Readonly<Record<string, string>>;

  constructor(meldingen: Record<string, string>) {
    super(
      [
        'De configuratie klopt niet.',
        ...Object.entries(meldingen).map(([naam, melding]) => `- ${naam} ${melding}`),
      ].join('\n'),
    );
    this.meldingen = meldingen;
  }
}

/**
 * Reads the configuration from environment variables. A variable that is empty counts as absent.
 *
 * @throws Configuratiefout naming every variable that is wrong, all at once
 */
export function leesConfiguratie(env: Readonly<Record<string, string | undefined>>): Configuratie {
  const gevuld = Object.fromEntries(Object.entries(env).filter(([, waarde]) => waarde?.trim()));
  const uitkomst = schema(gevuld['NODE_ENV'] === 'production').safeParse(gevuld);
  const meldingen: Record<string, string> = {};
  for (const { path, message } of uitkomst.error?.issues ?? []) meldingen[String(path[0])] ??= message;
  controleerParen(gevuld, meldingen);
  if (!uitkomst.success || Object.keys(meldingen).length > 0) throw new Configuratiefout(meldingen);

  const v = uitkomst.data;
  const nodeEnv = v.NODE_ENV;
  return {
    nodeEnv,
    productie: nodeEnv === 'production',
    host: v.HOST,
    poort: v.PORT,
    databaseUrl: v.DATABASE_URL,
    temporal: {
      address: v.TEMPORAL_ADDRESS,
      namespace: v.TEMPORAL_NAMESPACE,
      tls: temporalTls(v),
      ...(v.TEMPORAL_API_KEY ? { apiKey: v.TEMPORAL_API_KEY } : {}),
    },
    smtpUrl: v.SMTP_URL,
    afzender: v.AFZENDER,
    ...(v.INSTELLINGEN_BESTAND ? { instellingenBestand: v.INSTELLINGEN_BESTAND } : {}),
    ...(v.WEB_MAP ? { webMap: v.WEB_MAP } : {}),
    corsOorsprongen: v.CORS_OORSPRONGEN,
  };
}

/** The names of the variables for Temporal are those of Temporal's own tools and libraries. */
function schema(productie: boolean) {
  return z.object({
    NODE_ENV: z
      .enum(['development', 'test', 'production'], { error: 'moet development, test of production zijn.' })
      .default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'moet een poortnummer zijn, van 0 tot en met 65535.')
      .transform(Number)
      .refine((poort) => poort <= 65_535, 'moet een poortnummer zijn, van 0 tot en met 65535.')
      .default(3000),
    DATABASE_URL: adres(
      ['postgres:', 'postgresql:'],
      'het adres van de PostgreSQL-database zijn, zoals postgresql://gebruiker:wachtwoord@host:5432/database.',
    ),
    TEMPORAL_ADDRESS: verplicht('het adres van Temporal zijn als host:poort, zoals temporal.example:7233.').regex(
      /^(\[[\da-fA-F:]+\]|[^\s:/@]+):\d{1,5}$/,
      'moet het adres van Temporal zijn als host:poort, zonder https://, zoals temporal.example:7233.',
    ),
    TEMPORAL_NAMESPACE: z.string().default('default'),
    TEMPORAL_API_KEY: z.string().optional(),
    TEMPORAL_TLS: z
      .enum(['ja', 'nee', 'true', 'false'], { error: 'moet ja of nee zijn.' })
      .transform((waarde) => waarde === 'ja' || waarde === 'true')
      .optional(),
    TEMPORAL_TLS_SERVER_NAME: z.string().optional(),
    TEMPORAL_TLS_SERVER_CA_CERT_PATH: inhoudVanBestand(),
    TEMPORAL_TLS_CLIENT_CERT_PATH: inhoudVanBestand(),
    TEMPORAL_TLS_CLIENT_KEY_PATH: inhoudVanBestand(),
    SMTP_URL: adres(
      ['smtp:', 'smtps:'],
      'het adres van de mailserver zijn, zoals smtp://gebruiker:wachtwoord@host:587.',
    ),
    AFZENDER: productie
      ? afzender()
      : afzender().default('Keurmerk Inburgeren (ontwikkeling) <servicedesk@keurmerk.example>'),
    INSTELLINGEN_BESTAND: z
      .string()
      .refine((bestand) => existsSync(bestand), 'wijst een bestand aan dat er niet is.')
      .optional(),
    WEB_MAP: z
      .string()
      .refine(
        (map) => existsSync(join(map, 'index.html')),
        'wijst een map aan zonder gebouwde webapplicatie (index.html).',
      )
      .optional(),
    CORS_OORSPRONGEN: z
      .string()
      .transform((lijst) => lijst.split(',').flatMap((deel) => deel.trim() || []))
      .refine(
        (lijst) => lijst.every(isOorsprong),
        'moet een lijst met komma’s zijn van adressen zonder pad, zoals https://duo.example.',
      )
      .default([]),
  });
}

function verplicht(moet: string) {
  return z.string({ error: `ontbreekt: het moet ${moet}` });
}

function adres(protocollen: string[], moet: string) {
  return verplicht(moet).refine((waarde) => {
    const url = URL.parse(waarde);
    return url !== null && protocollen.includes(url.protocol) && url.hostname !== '';
  }, `moet ${moet}`);
}

function afzender() {
  const moet = 'de afzender van alle mail zijn, zoals Keurmerk Inburgeren <keurmerk@organisatie.example>.';
  return verplicht(moet).regex(/^([^<>@\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, `moet ${moet}`);
}

function inhoudVanBestand() {
  return z
    .string()
    .transform((bestand, context) => {
      try {
        return readFileSync(bestand);
      } catch {
        context.addIssue('wijst een bestand aan dat niet te lezen is.');
        return z.NEVER;
      }
    })
    .optional();
}

function isOorsprong(waarde: string): boolean {
  return URL.parse(waarde)?.origin === waarde;
}

/** A client certificate is of no use without its key, and the other way round. */
function controleerParen(gevuld: Record<string, string | undefined>, meldingen: Record<string, string>): void {
  const [certificaat, sleutel] = ['TEMPORAL_TLS_CLIENT_CERT_PATH', 'TEMPORAL_TLS_CLIENT_KEY_PATH'] as const;
  if (gevuld[certificaat] && !gevuld[sleutel]) meldingen[sleutel] ??= `ontbreekt: dat hoort bij ${certificaat}.`;
  if (gevuld[sleutel] && !gevuld[certificaat]) meldingen[certificaat] ??= `ontbreekt: dat hoort bij ${sleutel}.`;
}

type Variabelen = z.output<ReturnType<typeof schema>>;

/** TLS is on when anything asks for it: the switch, a certificate, or an API key, which must not travel in the clear. */
function temporalTls(v: Variabelen): boolean | TemporalTls {
  const crt = v.TEMPORAL_TLS_CLIENT_CERT_PATH;
  const key = v.TEMPORAL_TLS_CLIENT_KEY_PATH;
  const tls: TemporalTls = {
    ...(v.TEMPORAL_TLS_SERVER_NAME ? { serverNameOverride: v.TEMPORAL_TLS_SERVER_NAME } : {}),
    ...(v.TEMPORAL_TLS_SERVER_CA_CERT_PATH ? { serverRootCACertificate: v.TEMPORAL_TLS_SERVER_CA_CERT_PATH } : {}),
    ...(crt && key ? { clientCertPair: { crt, key } } : {}),
  };
  if (v.TEMPORAL_TLS === false) return false;
  if (Object.keys(tls).length > 0) return tls;
  return v.TEMPORAL_TLS ?? v.TEMPORAL_API_KEY !== undefined;
}
