import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { LinkFault } from '../../../domain/lint/link-fault';
import { ClosedAddress, guardedLookup } from './guarded-lookup';
import type { LinkPolicy } from './link-policy';

const MOST_REDIRECTS = 5;
const HEADERS = { 'user-agent': 'Deltio link check', accept: '*/*' };

type Answered = { readonly status: number; readonly location: string | undefined };

/**
 * Tries an address as a reader's browser would: `null` where a page answers, or where that is not for a program to know
 * (closed to it, or at a port that is not of the web). `HEAD` first, then `GET` where a server has no other answer to it;
 * at most five redirects, each held to the policy as the first address was. `signal` ends it as timed out.
 */
export async function tryLink(url: string, policy: LinkPolicy, signal: AbortSignal): Promise<LinkFault | null> {
  try {
    let at = webAddress(url);
    for (let redirects = 0; at !== null; redirects += 1) {
      if (redirects > MOST_REDIRECTS) return 'tooManyRedirects';
      if (!policy.allowsPort(portOf(at))) return null;
      let answer = await ask('HEAD', at, policy, signal);
      // Many servers know pages by GET alone.
      if (answer.status >= 400) answer = await ask('GET', at, policy, signal);
      if (answer.status < 300 || answer.status >= 400) return faultOf(answer.status);
      if (answer.location === undefined) return null;
      at = webAddress(answer.location, at);
    }
    return null;
  } catch (error) {
    return signal.aborted ? 'timedOut' : faultIn(error);
  }
}

/** An `http(s)` address, without name and password; `null` for any other. */
function webAddress(text: string, base?: URL): URL | null {
  if (!URL.canParse(text.trim(), base?.href)) return null;
  const url = new URL(text.trim(), base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

const portOf = ({ port, protocol }: URL): number => (port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port));

function ask(method: 'HEAD' | 'GET', url: URL, policy: LinkPolicy, signal: AbortSignal): Promise<Answered> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    // An address that stands there itself is resolved by nobody: it is asked about here.
    if (isIP(host) !== 0 && !policy.allowsAddress(host)) return reject(new ClosedAddress());
    const send = url.protocol === 'http:' ? requestHttp : requestHttps;
    const call = send(url, { method, headers: HEADERS, agent: false, signal, lookup: guardedLookup(policy) });
    call.on('error', reject);
    call.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      // Nobody reads on: a page may be without end.
      response.destroy();
    });
    call.end();
  });
}

/** A page that is closed to programs, or to those who did not pay, is there. */
const faultOf = (status: number): LinkFault | null => {
  if (status === 404) return 'notFound';
  if (status === 410) return 'gone';
  return status >= 500 ? 'serverError' : null;
};

const FAULTS: Readonly<Record<string, LinkFault>> = {
  CLOSED_ADDRESS: 'privateAddress',
  NO_SUCH_HOST: 'noSuchHost',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timedOut',
};

function faultIn(error: unknown): LinkFault {
  // Of several addresses that were tried, the first tells.
  const told = error instanceof AggregateError ? error.errors[0] : error;
  const code = String((told as { code?: unknown } | undefined)?.code ?? '');
  return FAULTS[code] ?? (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code) ? 'badCertificate' : 'noAnswer');
}
