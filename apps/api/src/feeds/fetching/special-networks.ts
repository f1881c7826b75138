import { BlockList } from 'node:net';

/**
 * IPv4 networks that no feed is published in: the IANA special-purpose registry, multicast and what is reserved.
 */
const SPECIAL_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];

/** Within IPv6's global unicast 2000::/3: protocols (Teredo, ORCHID), documentation, 6to4, delegations that are special. */
const SPECIAL_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

/** What is allowed of IPv6 at all; beyond lie loopback, local addresses, IPv4 in disguise (mapped, NAT64) and multicast. */
const GLOBAL_6 = ['2000::/3'];

/** A list of networks; each an address, or an address with the length of its prefix. */
export function networks(texts: readonly string[]): BlockList {
  const list = new BlockList();
  for (const text of texts) {
    const [address = '', prefix] = text.split('/');
    const family = address.includes(':') ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

const special = networks([...SPECIAL_4, ...SPECIAL_6]);
const global6 = networks(GLOBAL_6);

/** Whether an address is one of the public internet. */
export function isPublic(address: string): boolean {
  if (!address.includes(':')) return !special.check(address, 'ipv4');
  return global6.check(address, 'ipv6') && !special.check(address, 'ipv6');
}
