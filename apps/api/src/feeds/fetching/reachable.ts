import type { BlockList, LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import type { FeedSettings } from '../../platform/configuration.js';
import { FeedFaultError } from './feed-fault-error.js';
import { isPublic, networks } from './special-networks.js';

/** Finds all addresses of a name. */
export type Resolve = (host: string) => Promise<readonly { address: string; family: number }[]>;

const LONGEST = 2000;

/** Which addresses feeds are fetched from. Names are judged by what they resolve to, when the connection is made. */
export class Reachable {
  private readonly allowed: BlockList;
  private readonly ports: ReadonlySet<string>;

  constructor(
    settings: FeedSettings,
    private readonly resolve: Resolve,
  ) {
    this.allowed = networks(settings.addresses);
    this.ports = new Set(['', ...settings.ports.map(String)]);
  }

  /** Reads a web address, against another one for a redirect. Raises FeedFaultError where it must not be asked. */
  url(text: string, base?: URL): URL {
    const url = text.length > LONGEST ? null : parse(text, base);
    // Letters beyond ASCII are longer as they are sent, and kept.
    if (url === null || url.href.length > LONGEST) throw new FeedFaultError('address', 'This is no web address.');
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      throw new FeedFaultError('address', 'Feeds are fetched by http and https only.');
    if (url.username !== '' || url.password !== '')
      throw new FeedFaultError('address', 'The address must not hold a user name or a password.');
    // An explicit port of the other protocol, as in http://…:443, is an ordinary one too.
    if (!this.ports.has(url.port) && url.port !== '80' && url.port !== '443')
      throw new FeedFaultError(
        'refused',
        `Port ${url.port} is not asked. An administrator of the server can allow it with FEED_ALLOW_PORTS.`,
      );
    url.hash = '';
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !this.admits(literal)) throw refused(url.hostname);
    return url;
  }

  /** The lookup of a connection: gives only addresses that may be asked, and those that it judged, so that no second answer of a name server counts. */
  readonly lookup: LookupFunction = (host, options, done) => {
    this.addresses(host).then(
      (found) => {
        const usable = found.filter(
          ({ family }) => options.family === 0 || !options.family || family === options.family,
        );
        const [first] = usable;
        if (first === undefined) done(refused(host), '', 0);
        else if (options.all) done(null, usable);
        else done(null, first.address, first.family);
      },
      (error: Error) => done(error, '', 0),
    );
  };

  private async addresses(host: string): Promise<{ address: string; family: number }[]> {
    const found = await this.resolve(host).catch(() => []);
    if (found.length === 0) throw new FeedFaultError('unknown-host', `The name ${host} is not known.`);
    const admitted = found.filter(({ address }) => this.admits(address));
    if (admitted.length === 0) throw refused(host);
    return admitted;
  }

  private admits(address: string): boolean {
    const version = isIP(address);
    if (version === 0) return false;
    return isPublic(address) || this.allowed.check(address, version === 6 ? 'ipv6' : 'ipv4');
  }
}

function refused(host: string): FeedFaultError {
  return new FeedFaultError(
    'refused',
    `${host} is no address of the public internet, and is not asked. An administrator of the server can allow it with FEED_ALLOW_ADDRESSES.`,
  );
}

function parse(text: string, base?: URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
