import { describe, expect, test } from '@jest/globals';
import { hostCountry } from './host-country.js';

describe('hostCountry', () => {
  test.each([
    ['news.example.fr', 'FR'],
    ['bbc.example.co.uk', 'GB'],
    ['journal.ml', 'ML'],
    ['daily.ng', 'NG'],
    ['paper.com.co', 'CO'],
    ['paper.co', null],
    ['stream.tv', null],
    ['app.io', null],
    ['start.ai', null],
    ['site.me', null],
    ['fr.boreale.africa', null],
    ['paper.com', null],
    ['agency.gov', 'US'],
    ['газета.рф', 'RU'],
    ['FR', null],
    ['', null],
    ['192.0.2.1', null],
  ])('%j is %j', (host, country) => {
    expect(hostCountry(host)).toBe(country);
  });
});
